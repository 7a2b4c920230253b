using System.Collections.Immutable;

namespace VendorRisk.Papers.Containers.Scans;

/// <summary>The cells of a page's tables: what ruled lines close off from the rest.</summary>
internal static class ScanCells
{
    /// <summary>Pixels that are looked at as one.</summary>
    private const int Step = 4;

    /// <summary>No cell is smaller, in parts of an inch.</summary>
    private const double Least = 0.08;

    private const int Most = 5_000;

    public static ImmutableArray<ScanArea> In(ScanImage page, ImmutableArray<ScanRule> rules, int dpi)
    {
        int width = (page.Width / Step) + 1;
        int height = (page.Height / Step) + 1;
        bool[] taken = new bool[width * height];
        int reach = (int)(0.03 * dpi);
        foreach (ScanRule rule in rules)
        {
            (int left, int right) = rule.Upright ? (rule.First, rule.Last) : (rule.From - reach, rule.To + reach);
            (int top, int bottom) = rule.Upright ? (rule.From - reach, rule.To + reach) : (rule.First, rule.Last);
            for (int y = Math.Max(0, top / Step); y <= Math.Min(height - 1, bottom / Step); y++)
            {
                for (int x = Math.Max(0, left / Step); x <= Math.Min(width - 1, right / Step); x++)
                {
                    taken[(y * width) + x] = true;
                }
            }
        }

        ImmutableArray<ScanArea>.Builder cells = ImmutableArray.CreateBuilder<ScanArea>();
        for (int at = 0; at < taken.Length && cells.Count < Most; at++)
        {
            if (!taken[at] && Fill(taken, width, height, at) is { } cell && cell.Width > Least * dpi && cell.Height > Least * dpi)
            {
                cells.Add(cell);
            }
        }

        return cells.ToImmutable();
    }

    /// <summary>Everything that is joined to a place; null when it reaches the page's edge and so is no cell.</summary>
    private static ScanArea? Fill(bool[] taken, int width, int height, int start)
    {
        Stack<int> left = new([start]);
        taken[start] = true;
        (int fromX, int fromY, int toX, int toY) = (width, height, 0, 0);
        while (left.TryPop(out int at))
        {
            (int y, int x) = Math.DivRem(at, width);
            (fromX, fromY, toX, toY) = (Math.Min(fromX, x), Math.Min(fromY, y), Math.Max(toX, x), Math.Max(toY, y));
            foreach ((int nextX, int nextY) in (ReadOnlySpan<(int, int)>)[(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)])
            {
                int next = (nextY * width) + nextX;
                if (nextX >= 0 && nextX < width && nextY >= 0 && nextY < height && !taken[next])
                {
                    taken[next] = true;
                    left.Push(next);
                }
            }
        }

        return fromX == 0 || fromY == 0 || toX == width - 1 || toY == height - 1 ? null : new ScanArea(fromX * Step, fromY * Step, (toX + 1) * Step, (toY + 1) * Step);
    }
}
