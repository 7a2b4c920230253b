using System.Collections.Immutable;

namespace VendorRisk.Papers.Containers.Scans;

/// <summary>Finds the ruled lines of an upright page: long runs of ink, one or a few pixels thick, that end at other lines.</summary>
internal static class ScanRules
{
    /// <summary>Shorter runs are strokes of letters, in parts of an inch.</summary>
    private const double LongLevel = 0.35;
    private const double LongUpright = 0.16;

    /// <summary>Thicker ones are bars and pictures.</summary>
    private const double Thick = 0.05;

    /// <summary>How far from another line the end of an upright one may lie.</summary>
    private const double Reach = 0.06;

    private const int Gap = 4;

    /// <summary>A line of letters is a long run too, but one with holes.</summary>
    private const double Solid = 0.93;

    private const int Most = 4_000;

    public static ImmutableArray<ScanRule> In(ScanImage page, int dpi)
    {
        byte threshold = page.Threshold;
        ScanRule[] level = [.. Runs(page.Width, page.Height, (x, y) => page[x, y] < threshold, (int)(LongLevel * dpi), (int)(Thick * dpi)).Select(r => r with { Upright = false })];
        ScanRule[] upright = [.. Runs(page.Height, page.Width, (y, x) => page[x, y] < threshold, (int)(LongUpright * dpi), (int)(Thick * dpi)).Select(r => r with { Upright = true })];
        int reach = (int)(Reach * dpi);
        level = [.. level, .. Edges(upright, level, reach, dpi)];
        ScanRule[] tied = [.. upright.Where(u => level.Any(l => l.Touches(u, u.From, reach)) && level.Any(l => l.Touches(u, u.To, reach)))];
        return [.. level.Where(l => tied.Any(u => l.Touches(u, l.At, reach))).Concat(tied).Take(Most)];
    }

    /// <summary>Where a table goes on over the page's end its last row is open: the upright lines end at one height, without a line across.</summary>
    private static IEnumerable<ScanRule> Edges(ScanRule[] upright, ScanRule[] level, int reach, int dpi)
    {
        foreach (Func<ScanRule, int> end in (Func<ScanRule, int>[])[u => u.From, u => u.To])
        {
            ScanRule[] open = [.. upright.Where(u => u.To - u.From > dpi / 4 && !level.Any(l => l.Touches(u, end(u), reach)))];
            foreach (IGrouping<int, ScanRule> together in open.GroupBy(u => open.Select(end).First(y => Math.Abs(y - end(u)) <= reach)))
            {
                if (together.Count() > 1)
                {
                    yield return new ScanRule(false, together.Key, together.Key, together.Min(u => u.At), together.Max(u => u.At));
                }
            }
        }
    }

    /// <summary>Lines along the first direction, neighbouring rows of ink as one.</summary>
    private static List<ScanRule> Runs(int along, int across, Func<int, int, bool> ink, int least, int thickest)
    {
        List<ScanRule> open = [];
        List<ScanRule> done = [];
        for (int row = 0; row < across && done.Count < Most; row++)
        {
            List<(int From, int To)> runs = [];
            int start = -1;
            int last = -1;
            int filled = 0;
            for (int i = 0; i < along; i++)
            {
                // The row and the next one together: a line that is a trifle slanted is not cut at its steps.
                if (ink(i, row) || (row + 1 < across && ink(i, row + 1)))
                {
                    filled = start < 0 ? 1 : filled + 1;
                    start = start < 0 ? i : start;
                    last = i;
                }
                else if (start >= 0 && i - last > Gap)
                {
                    Keep();
                    start = -1;
                }
            }

            Keep();

            List<ScanRule> going = [];
            foreach ((int from, int to) in runs)
            {
                int before = open.FindIndex(r => r.From <= to && from <= r.To);
                if (before >= 0)
                {
                    going.Add(open[before] with { From = Math.Min(open[before].From, from), To = Math.Max(open[before].To, to), Last = row });
                    open.RemoveAt(before);
                }
                else
                {
                    going.Add(new ScanRule(false, row, row, from, to));
                }
            }

            done.AddRange(open);
            open = going;

            void Keep()
            {
                if (start >= 0 && last - start >= least && filled >= (last - start + 1) * Solid)
                {
                    runs.Add((start, last));
                }
            }
        }

        done.AddRange(open);
        return [.. done.Where(r => r.Last - r.First <= thickest)];
    }
}
