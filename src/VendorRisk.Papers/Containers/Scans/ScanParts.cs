using System.Collections.Immutable;

namespace VendorRisk.Papers.Containers.Scans;

/// <summary>An upright page taken apart: the running text, the cells of its tables, and marks that stand alone in a cell.</summary>
/// <param name="Text">What is to be recognised.</param>
/// <param name="Marks">What was recognised by its shape, and where it stands.</param>
internal sealed record ScanParts(ImmutableArray<ScanPart> Text, ImmutableArray<(string Mark, ScanArea At)> Marks)
{
    private const int AroundRules = 3;

    public static ScanParts Of(ScanImage page, ImmutableArray<ScanRule> rules, int dpi)
    {
        byte threshold = page.Threshold;
        ImmutableArray<ScanArea> cells = ScanCells.In(page, rules, dpi);
        ScanImage bare = Whitened(page, rules.Select(Around));
        ScanImage outside = Whitened(bare, cells);
        List<ScanPart> parts = [.. ScanPart.Around(outside, new ScanArea(0, 0, outside.Width, outside.Height), threshold)?.Bands() ?? []];
        List<(string, ScanArea)> marks = [];
        foreach (ScanPart cell in cells.Select(c => ScanPart.Around(bare, c, threshold)).OfType<ScanPart>())
        {
            if (MarkShapes.Of(cell.IsInk, cell.Area, dpi) is { } mark)
            {
                marks.Add((mark, cell.Area));
            }
            else
            {
                parts.AddRange(cell.Bands());
            }
        }

        return new ScanParts([.. parts], [.. marks]);
    }

    private static ScanArea Around(ScanRule rule) => rule.Upright
        ? new ScanArea(rule.First - AroundRules, rule.From - AroundRules, rule.Last + AroundRules + 1, rule.To + AroundRules + 1)
        : new ScanArea(rule.From - AroundRules, rule.First - AroundRules, rule.To + AroundRules + 1, rule.Last + AroundRules + 1);

    private static ScanImage Whitened(ScanImage page, IEnumerable<ScanArea> areas)
    {
        byte[] shades = [.. page.Shades];
        foreach (ScanArea area in areas)
        {
            int left = Math.Clamp(area.Left, 0, page.Width);
            int length = Math.Clamp(area.Right, 0, page.Width) - left;
            for (int y = Math.Max(0, area.Top); y < Math.Min(page.Height, area.Bottom) && length > 0; y++)
            {
                Array.Fill(shades, (byte)255, (y * page.Width) + left, length);
            }
        }

        return new ScanImage(page.Width, page.Height, shades);
    }
}
