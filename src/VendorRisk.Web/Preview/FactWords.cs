using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Preview;

/// <summary>Facts, their names and values in the page's language.</summary>
internal static class FactWords
{
    /// <summary>The name of a fact inside its group: 「情報項目 3」「期間 終了日」.</summary>
    public static string Label(IStringLocalizer<FactTexts> texts, IEnumerable<string> segments)
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

    /// <summary>The value of a fact in words; empty when it is not known.</summary>
    public static string Value(IStringLocalizer<FactTexts> texts, OpenFact open) => open switch
    {
        { Text: null } => "",
        { Fact: Fact<Consent> { Value: { } consent } } => $"{Wareki.Show(consent.Date)} {consent.Reference}",
        _ => Value(texts, open.Shape, open.Text),
    };

    /// <summary>A value that comes as text in no language.</summary>
    public static string Value(IStringLocalizer<FactTexts> texts, ValueShape shape, string text) => shape.Kind switch
    {
        ValueKind.Choice => Choice(texts, shape.Choice, shape.Members.FirstOrDefault(member => string.Equals(member, text, StringComparison.OrdinalIgnoreCase)) ?? text),
        ValueKind.YesNo => texts[text == "true" ? "Common.Yes" : "Common.No"],
        ValueKind.Date when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) => Wareki.Show(date),
        ValueKind.Number when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) => number.ToString("N0", CultureInfo.InvariantCulture),
        _ => text,
    };

    /// <summary>A member of a choice in words.</summary>
    public static string Choice<T>(IStringLocalizer<FactTexts> texts, T member)
        where T : struct, Enum =>
        Choice(texts, typeof(T).Name, member.ToString());

    /// <summary>The members of a choice with their words.</summary>
    public static ImmutableArray<(string Member, string Word)> Choices(IStringLocalizer<FactTexts> texts, ValueShape shape) =>
        [.. shape.Members.Select(member => (member, Choice(texts, shape.Choice, member)))];

    private static string Choice(IStringLocalizer<FactTexts> texts, string choice, string member) =>
        texts[$"Value.{choice}.{member}"] is { ResourceNotFound: false } word ? word.Value : member;

    public static string Control(string id) =>
        ControlCatalogue.Find(id) is { } control ? $"{id} {(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ja" ? control.NameJa : control.NameEn)}" : id;

    public static string End(IStringLocalizer<FactTexts> texts, EngagementFacts facts, HopEnd end) => end switch
    {
        { Kind: PartyKind.Vendor, LinkId: { } id } => facts.Chain.FirstOrDefault(link => link.Id == id) is { } link ? Vendor(texts, link) : id,
        { Name: { Length: > 0 } name } => name,
        _ => Choice(texts, end.Kind),
    };

    public static string Hop(IStringLocalizer<FactTexts> texts, EngagementFacts facts, Hop hop) =>
        $"{End(texts, facts, hop.From)} → {End(texts, facts, hop.To)}（{Choice(texts, hop.Cargo)}）";

    public static string Vendor(IStringLocalizer<FactTexts> texts, ChainLink link) => link.Name.Or(texts["Check.Undecided"]);
}
