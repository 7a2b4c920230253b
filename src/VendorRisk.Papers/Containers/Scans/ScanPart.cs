using System.Collections.Immutable;

namespace VendorRisk.Papers.Containers.Scans;

/// <summary>A part of a page that is recognised by itself.</summary>
/// <param name="Source">The page, without what does not belong to the part.</param>
/// <param name="Area">Where it lies.</param>
/// <param name="Threshold">Shades below this are ink.</param>
internal sealed record ScanPart(ScanImage Source, ScanArea Area, byte Threshold)
{
    /// <summary>Blank rows that part two lines, in pixels.</summary>
    private const int LineGap = 5;

    /// <summary>Blank rows that part two paragraphs.</summary>
    private const int BandGap = 60;

    /// <summary>Lower ones are specks and rests of ruled lines.</summary>
    private const int LeastHeight = 12;

    /// <summary>Its lines of text.</summary>
    public ImmutableArray<ScanPart> Lines() => Cut(LineGap);

    /// <summary>Its paragraphs, without the blank between them.</summary>
    public ImmutableArray<ScanPart> Bands() => Cut(BandGap);

    /// <summary>The part around the ink of an area; null where there is none. Specks do not count.</summary>
    public static ScanPart? Around(ScanImage page, ScanArea area, byte threshold)
    {
        int[] rows = new int[area.Height];
        int[] columns = new int[area.Width];
        for (int y = area.Top; y < Math.Min(area.Bottom, page.Height); y++)
        {
            for (int x = area.Left; x < Math.Min(area.Right, page.Width); x++)
            {
                if (page[x, y] < threshold)
                {
                    rows[y - area.Top]++;
                    columns[x - area.Left]++;
                }
            }
        }

        int top = Array.FindIndex(rows, c => c > 1);
        int left = Array.FindIndex(columns, c => c > 1);
        int bottom = Array.FindLastIndex(rows, c => c > 1);
        int right = Array.FindLastIndex(columns, c => c > 1);
        return top < 0 || left < 0 || right - left < 4 ? null : new ScanPart(page, new ScanArea(area.Left + left, area.Top + top, area.Left + right + 1, area.Top + bottom + 1), threshold);
    }

    public bool IsInk(int x, int y) => Source[x, y] < Threshold;

    private ImmutableArray<ScanPart> Cut(int gap)
    {
        ImmutableArray<ScanPart>.Builder parts = ImmutableArray.CreateBuilder<ScanPart>();
        int start = -1;
        int last = -1;
        for (int y = Area.Top; y <= Area.Bottom; y++)
        {
            bool ink = y < Area.Bottom && Enumerable.Range(Area.Left, Area.Width).Count(x => IsInk(x, y)) > 1;
            if (ink)
            {
                start = start < 0 ? y : start;
                last = y;
            }
            else if (start >= 0 && (y - last > gap || y == Area.Bottom))
            {
                if (last - start + 1 >= LeastHeight && Around(Source, Area with { Top = start, Bottom = last + 1 }, Threshold) is { } part)
                {
                    parts.Add(part);
                }

                start = -1;
            }
        }

        return parts.ToImmutable();
    }
}
