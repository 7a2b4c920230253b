using VendorRisk.Papers.Containers.Scans;

namespace VendorRisk.Papers.Tests.Scans;

/// <summary>A page drawn by the test: ruled lines, marks and strokes at known places.</summary>
internal sealed class DrawnPage
{
    public const int Dpi = 300;
    public const int Width = 1600;
    public const int Height = 1200;

    private readonly byte[] _shades = new byte[Width * Height];

    public DrawnPage() => Array.Fill(_shades, (byte)255);

    public ScanImage Image => new(Width, Height, [.. _shades]);

    public DrawnPage Box(int left, int top, int right, int bottom)
    {
        for (int y = Math.Max(0, top); y < Math.Min(Height, bottom); y++)
        {
            for (int x = Math.Max(0, left); x < Math.Min(Width, right); x++)
            {
                _shades[(y * Width) + x] = 0;
            }
        }

        return this;
    }

    /// <summary>A table of lines three pixels thick, by where its columns and rows begin and end.</summary>
    public DrawnPage Table(int[] columns, int[] rows)
    {
        foreach (int row in rows)
        {
            Box(columns[0], row, columns[^1] + 3, row + 3);
        }

        foreach (int column in columns)
        {
            Box(column, rows[0], column + 3, rows[^1] + 3);
        }

        return this;
    }

    /// <summary>Something like a line of letters: upright strokes with gaps between them, and level ones that do not join.</summary>
    public DrawnPage Letters(int left, int top, int count)
    {
        for (int i = 0; i < count; i++)
        {
            Box(left + (i * 44), top, left + (i * 44) + 4, top + 36);
            Box(left + (i * 44) + 12, top + 4, left + (i * 44) + 34, top + 8);
            Box(left + (i * 44) + 20, top + 12, left + (i * 44) + 24, top + 40);
        }

        return this;
    }

    public DrawnPage Line(double fromX, double fromY, double toX, double toY, double thick = 4)
    {
        int steps = (int)(Math.Max(Math.Abs(toX - fromX), Math.Abs(toY - fromY)) * 2) + 1;
        for (int i = 0; i <= steps; i++)
        {
            double x = fromX + ((toX - fromX) * i / steps);
            double y = fromY + ((toY - fromY) * i / steps);
            Box((int)(x - (thick / 2)), (int)(y - (thick / 2)), (int)(x + (thick / 2)), (int)(y + (thick / 2)));
        }

        return this;
    }

    public DrawnPage Ring(int x, int y, int radius)
    {
        for (int i = 0; i < 720; i++)
        {
            (double sin, double cos) = Math.SinCos(i * Math.PI / 360);
            Box((int)(x + (radius * cos)) - 2, (int)(y + (radius * sin)) - 2, (int)(x + (radius * cos)) + 2, (int)(y + (radius * sin)) + 2);
        }

        return this;
    }
}
