using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Oversight;

/// <summary>Finds demands to conform with a guideline that speaks to providers of cloud services.</summary>
internal static partial class GuidelineReader
{
    public static ImmutableArray<GuidelineDemand> Read(PaperContext context)
    {
        IEnumerable<(PaperText Text, string? LinkId)> onSheets = context.Sheets
            .SelectMany(s => s.Fields(FieldKind.VendorSafeguards).Select(t => (t, s.Facts.LinkId)));
        IEnumerable<(PaperText Text, string? LinkId)> onChecklists = context.Paper.Checklists
            .Where(c => c.Side != Side.Ward)
            .SelectMany(c => c.Rows.Select(r => (r.Text, context.Contractor?.Id)));
        return [.. onSheets.Concat(onChecklists).SelectMany(p => Of(p.Text, p.LinkId))];
    }

    private static IEnumerable<GuidelineDemand> Of(PaperText text, string? linkId)
    {
        foreach (Match match in ForProviders().Matches(text.Folded))
        {
            yield return new GuidelineDemand
            {
                Statement = Fact.Known(match.Value, text.SourceOf(match.Index, match.Length)),
                LinkId = linkId,
            };
        }
    }

    [GeneratedRegex("クラウド(サービス)?(の?提供|事業者)[^。]{0,40}?(ガイドライン|指針)")]
    private static partial Regex ForProviders();
}
