using System.Globalization;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Structure;

/// <summary>
/// Bounds the sheets of a paper. The largest papers known have some ten; each further one is weighed by every rule against every vendor, so that a file
/// made of nothing but sheets took a minute to judge. What is cut is listed.
/// </summary>
internal static class SheetBounds
{
    public static Paper Apply(Paper paper)
    {
        if (paper.Sheets.Length <= PaperLimits.MostSheets)
        {
            return paper;
        }

        PaperSheet first = paper.Sheets[PaperLimits.MostSheets];
        int line = Math.Max(1, first.Title.IsEmpty ? first.Fields.Select(f => f.Label.IsEmpty ? f.Value.Line : f.Label.Line).FirstOrDefault(l => l > 0) : first.Title.Line);
        int left = paper.Sheets.Length - PaperLimits.MostSheets;
        return paper with
        {
            Sheets = paper.Sheets[..PaperLimits.MostSheets],
            NotRead = [.. paper.NotRead.Append(new UnreadLine(line, string.Create(CultureInfo.InvariantCulture, $"（個票が多すぎるため、ここからの {left} 枚は読んでいません。案件ごとのファイルに分けてください）"))).OrderBy(u => u.Line)],
        };
    }
}
