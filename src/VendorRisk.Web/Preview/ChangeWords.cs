using Microsoft.Extensions.Localization;
using VendorRisk.Contract;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Preview;

/// <summary>A change in words.</summary>
internal static class ChangeWords
{
    public static string What(FactChange change, IStringLocalizer<FactTexts> texts) => texts["Value.ChangedThing." + change.What];

    /// <summary>Where it stands: in the later facts, or in the earlier when it is gone from the later.</summary>
    public static string Where(FactChange change, FactsComparison comparison, IStringLocalizer<FactTexts> texts)
    {
        string place = change.PathB is { } after ? FactPlaces.Of(texts, after, comparison.After) : FactPlaces.Of(texts, change.PathA ?? "", comparison.Before);
        return change.Aspect is { } aspect ? $"{place} {texts["Field." + aspect]}" : place;
    }

    public static string Value(FactChange change, ChangedValue? value, IStringLocalizer<FactTexts> texts) => value switch
    {
        null => "—",
        { State: FactState.NotApplicable } => texts["Fact.NotApplicable"],
        { Text: null } => texts["Fact.Unknown"],
        { Text: { } text } when change.Aspect == "control" => FactWords.Control(text),
        { Text: { } text } => FactWords.Value(texts, ShapeOf(change), text),
    };

    private static ValueShape ShapeOf(FactChange change) => change.Aspect switch
    {
        "class" => ValueShape.Of<SensitivityClass>(),
        "kind" => ValueShape.Of<MediumKind>(),
        "regime" => ValueShape.Of<LegalRegime>(),
        "topic" => ValueShape.Of<ClauseTopic>(),
        "freeText" or "partial" => ValueShape.Of<bool>(),
        _ => ValueShape.At(change.PathB ?? change.PathA ?? "") ?? ValueShape.Words,
    };
}
