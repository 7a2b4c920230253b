using System.Globalization;
using Microsoft.Extensions.Localization;
using VendorRisk.Contract;

namespace VendorRisk.Web.Preview;

/// <summary>Says where a fact stands, with the name of its vendor, sheet, hop or control: 個票「案内の発送」 期間 終了日.</summary>
internal static class FactPlaces
{
    public static string Of(IStringLocalizer<FactTexts> texts, string path, EngagementFacts facts)
    {
        string[] segments = path.Split('/');
        if (segments.Length < 2 || !int.TryParse(segments[1], NumberStyles.None, CultureInfo.InvariantCulture, out int at))
        {
            return FactWords.Label(texts, segments);
        }

        string? owner = segments[0] switch
        {
            "chain" when at < facts.Chain.Length => $"「{FactWords.Vendor(texts, facts.Chain[at])}」",
            "sheets" when at < facts.Sheets.Length => $"{texts["Field.sheet"]}「{facts.Sheets[at].Title.Or(texts["Sheet." + facts.Sheets[at].Kind])}」",
            "hops" when at < facts.Hops.Length => FactWords.Hop(texts, facts, facts.Hops[at]),
            "checklist" when at < facts.Checklist.Length =>
                $"{FactWords.Choice(texts, facts.Checklist[at].Side)} {FactWords.Control(facts.Checklist[at].Control)}",
            "safeguards" when at < facts.Safeguards.Length =>
                $"{texts["Field.safeguards"]}（{FactWords.Choice(texts, facts.Safeguards[at].Side)}）",
            _ => null,
        };
        return owner is null ? FactWords.Label(texts, segments) : $"{owner} {FactWords.Label(texts, segments.Skip(2))}".Trim();
    }
}
