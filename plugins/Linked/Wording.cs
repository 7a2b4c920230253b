using System.Globalization;
using VendorRisk.Contract;

namespace VendorRisk.Plugins;

/// <summary>Words for messages: names of parties, lists, dates.</summary>
internal static class Wording
{
    /// <summary>The name a message calls a link by: the vendor's, else its role.</summary>
    public static string NameOf(ChainLink? link) => link switch
    {
        null => "委託先",
        { Name: { IsKnown: true, Value: var name } } => name,
        { Tier: <= 1 } when link.Undecided.Is(true) => "委託先（未定）",
        { Tier: <= 1 } => "委託先",
        { Tier: 2 } => "再委託先",
        _ => "再々委託先",
    };

    /// <summary>The name of the link with this id.</summary>
    public static string NameOf(EngagementFacts facts, string? linkId) => NameOf(facts.Chain.FirstOrDefault(l => l.Id == linkId));

    /// <summary>The names, each once, the first few of them; the rest as a number.</summary>
    public static string List(IEnumerable<string> names, int most = 5)
    {
        string[] all = [.. names.Distinct(StringComparer.Ordinal)];
        string listed = string.Join("、", all.Take(most));
        return all.Length <= most ? listed : string.Create(CultureInfo.InvariantCulture, $"{listed}ほか{all.Length - most}件");
    }

    /// <summary>The text, cut where it is longer than a name in a sentence should be.</summary>
    public static string Short(string text, int most = 24)
    {
        string flat = text.ReplaceLineEndings("").Trim();
        return flat.Length <= most ? flat : flat[..most] + "…";
    }

    /// <summary>A date in 和暦; before 平成 in the western calendar.</summary>
    public static string Date(DateOnly date)
    {
        (string era, int year) = date switch
        {
            _ when date >= new DateOnly(2019, 5, 1) => ("令和", date.Year - 2018),
            _ when date >= new DateOnly(1989, 1, 8) => ("平成", date.Year - 1988),
            _ => ("", date.Year),
        };
        string printed = era.Length > 0 && year == 1 ? "元" : year.ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{era}{printed}年{date.Month}月{date.Day}日");
    }
}
