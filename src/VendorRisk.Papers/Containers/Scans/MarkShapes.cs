namespace VendorRisk.Papers.Containers.Scans;

/// <summary>
/// Recognises a mark that stands alone in a cell by its shape: a ring, a dash, a cross, a triangle. Recognition of letters turns these into whatever letter looks
/// alike; what is none of them for certain is left to it, and is a guess then.
/// </summary>
internal static class MarkShapes
{
    /// <summary>A mark is at most this large, in parts of an inch.</summary>
    private const double Largest = 0.3;

    private const double Smallest = 0.03;

    /// <param name="ink">Whether there is ink at a place.</param>
    /// <param name="box">The smallest area around all ink of the cell.</param>
    /// <param name="dpi">Pixels an inch.</param>
    public static string? Of(Func<int, int, bool> ink, ScanArea box, int dpi)
    {
        if (box.Width > Largest * dpi || box.Height > Largest * dpi || Math.Max(box.Width, box.Height) < Smallest * dpi)
        {
            return null;
        }

        return IsDash(ink, box) ? "－" : IsRing(ink, box) ? "○" : IsCross(ink, box) ? "×" : IsTriangle(ink, box) ? "△" : null;
    }

    private static bool IsDash(Func<int, int, bool> ink, ScanArea box) => box.Height * 4 <= box.Width && Filled(ink, box) > 0.6;

    /// <summary>In every direction from the middle there is ink at about the same distance, and none before it.</summary>
    private static bool IsRing(Func<int, int, bool> ink, ScanArea box)
    {
        if (box.Width * 4 < box.Height * 3 || box.Height * 4 < box.Width * 3)
        {
            return false;
        }

        const int Directions = 48;
        int met = 0;
        for (int i = 0; i < Directions; i++)
        {
            double first = FirstInk(ink, box, i * 2 * Math.PI / Directions);
            met += first is > 0.68 and <= 1.05 ? 1 : 0;
        }

        return met >= Directions * 9 / 10;
    }

    /// <summary>How far from the middle ink is met first, as a part of the way to the ellipse in the box; 2 where none is.</summary>
    private static double FirstInk(Func<int, int, bool> ink, ScanArea box, double angle)
    {
        (double sin, double cos) = Math.SinCos(angle);
        (double middleX, double middleY) = ((box.Left + box.Right) / 2.0, (box.Top + box.Bottom) / 2.0);
        for (double part = 0; part <= 1.05; part += 0.02)
        {
            int x = (int)(middleX + (part * cos * box.Width / 2));
            int y = (int)(middleY + (part * sin * box.Height / 2));
            if (x >= box.Left && x < box.Right && y >= box.Top && y < box.Bottom && ink(x, y))
            {
                return part;
            }
        }

        return 2;
    }

    /// <summary>Both diagonals are full of ink, and little else is.</summary>
    private static bool IsCross(Func<int, int, bool> ink, ScanArea box)
    {
        if (box.Width * 3 < box.Height * 2 || box.Height * 3 < box.Width * 2)
        {
            return false;
        }

        (int hits, int off, int all) = (0, 0, 0);
        for (int i = 5; i <= 95; i++)
        {
            int x = box.Left + (box.Width * i / 100);
            int down = box.Top + (box.Height * i / 100);
            int up = box.Bottom - 1 - (box.Height * i / 100);
            hits += Near(ink, box, x, down) && Near(ink, box, x, up) ? 1 : 0;
            all++;
        }

        foreach ((double x, double y) in (ReadOnlySpan<(double, double)>)[(0.5, 0.12), (0.5, 0.88), (0.12, 0.5), (0.88, 0.5)])
        {
            off += ink(box.Left + (int)(box.Width * x), box.Top + (int)(box.Height * y)) ? 1 : 0;
        }

        return hits >= all * 9 / 10 && off == 0;
    }

    /// <summary>A point above, a line below, two sides that part evenly, nothing inside.</summary>
    private static bool IsTriangle(Func<int, int, bool> ink, ScanArea box)
    {
        if (box.Width * 4 < box.Height * 3 || box.Height * 3 < box.Width * 2)
        {
            return false;
        }

        int sides = 0;
        const int Rows = 20;
        for (int i = 2; i < Rows - 3; i++)
        {
            int y = box.Top + (box.Height * i / Rows);
            int spread = box.Width * i / Rows / 2;
            int middle = (box.Left + box.Right) / 2;
            sides += Near(ink, box, middle - spread, y) && Near(ink, box, middle + spread, y) ? 1 : 0;
        }

        int floor = Enumerable.Range(box.Left, box.Width).Count(x => Enumerable.Range(1, Math.Max(1, box.Height / 6)).Any(d => ink(x, box.Bottom - d)));
        bool empty = !ink((box.Left + box.Right) / 2, box.Top + (box.Height * 3 / 5));
        return sides >= (Rows - 5) * 8 / 10 && floor > box.Width * 8 / 10 && empty;
    }

    private static bool Near(Func<int, int, bool> ink, ScanArea box, int x, int y)
    {
        int reach = Math.Max(1, Math.Max(box.Width, box.Height) / 12);
        for (int down = -reach; down <= reach; down++)
        {
            for (int across = -reach; across <= reach; across++)
            {
                if (x + across >= box.Left && x + across < box.Right && y + down >= box.Top && y + down < box.Bottom && ink(x + across, y + down))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static double Filled(Func<int, int, bool> ink, ScanArea box)
    {
        int filled = 0;
        for (int y = box.Top; y < box.Bottom; y++)
        {
            for (int x = box.Left; x < box.Right; x++)
            {
                filled += ink(x, y) ? 1 : 0;
            }
        }

        return (double)filled / (box.Width * box.Height);
    }
}
