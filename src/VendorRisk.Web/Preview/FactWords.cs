using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using VendorRisk.Contract;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Preview;

/// <summary>Facts, their names and values in the page's language.</summary>
internal static class FactWords
{
    /// <summary>The name of a fact inside its group: 「情報項目 3」「期間 終了日」.</summary>
    public static string Label(IStringLocalizer<Texts> texts, IEnumerable<string> segments)
    {
        StringBuilder label = new();
        foreach (string segment in segments)
        {
            if (int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int at))
            {
                label.Append(CultureInfo.InvariantCulture, $" {at + 1}");
            }
            else if (texts["Field." + segment] is { ResourceNotFound: false } word)
            {
                label.Append(label.Length > 0 ? " " : "").Append(word.Value);
            }
        }

        return label.ToString();
    }

    /// <summary>A value in words.</summary>
    public static string Value(IStringLocalizer<Texts> texts, object? value) => value switch
    {
        null => "",
        string words => words,
        bool yes => texts[yes ? "Common.Yes" : "Common.No"],
        DateOnly date => Wareki.Show(date),
        int number => number.ToString("N0", CultureInfo.InvariantCulture),
        Consent consent => $"{Wareki.Show(consent.Date)} {consent.Reference}",
        Enum choice => Choice(texts, choice.GetType(), choice.ToString()),
        _ => value.ToString() ?? "",
    };

    /// <summary>A value that comes as language-neutral text.</summary>
    public static string Value(IStringLocalizer<Texts> texts, Type type, string text)
    {
        if (type.IsEnum)
        {
            return Choice(texts, type, Enum.TryParse(type, text, ignoreCase: true, out object? member) ? member!.ToString()! : text);
        }

        return type switch
        {
            _ when type == typeof(bool) => texts[text == "true" ? "Common.Yes" : "Common.No"],
            _ when type == typeof(DateOnly) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) => Wareki.Show(date),
            _ when type == typeof(int) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) => number.ToString("N0", CultureInfo.InvariantCulture),
            _ => text,
        };
    }

    public static string Choice(IStringLocalizer<Texts> texts, Type type, string member) =>
        texts[$"Value.{type.Name}.{member}"] is { ResourceNotFound: false } word ? word.Value : member;

    /// <summary>The members of a choice with their words.</summary>
    public static ImmutableArray<(string Member, string Word)> Choices(IStringLocalizer<Texts> texts, Type type) =>
        [.. Enum.GetNames(type).Select(member => (member, Choice(texts, type, member)))];

    public static string Control(string id) =>
        ControlCatalogue.Find(id) is { } control ? $"{id} {(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ja" ? control.NameJa : control.NameEn)}" : id;

    public static string End(IStringLocalizer<Texts> texts, EngagementFacts facts, HopEnd end) => end switch
    {
        { Kind: PartyKind.Vendor, LinkId: { } id } => facts.Chain.FirstOrDefault(link => link.Id == id) is { } link ? Vendor(texts, link) : id,
        { Name: { Length: > 0 } name } => name,
        _ => Choice(texts, typeof(PartyKind), end.Kind.ToString()),
    };

    public static string Hop(IStringLocalizer<Texts> texts, EngagementFacts facts, Hop hop) =>
        $"{End(texts, facts, hop.From)} → {End(texts, facts, hop.To)}（{Choice(texts, typeof(Cargo), hop.Cargo.ToString())}）";

    public static string Vendor(IStringLocalizer<Texts> texts, ChainLink link) => link.Name.Or(texts["Check.Undecided"]);
}
