using System.Globalization;

namespace VendorRisk.Papers.Containers.Scans;

/// <summary>A page in shades of grey, 0 black to 255 white, row by row.</summary>
internal sealed class ScanImage(int width, int height, byte[] shades)
{
    /// <summary>The largest side that is taken: A3 at 600 dpi.</summary>
    private const int LongestSide = 10_000;

    private byte? _threshold;

    public int Width { get; } = width;

    public int Height { get; } = height;

    public byte[] Shades { get; } = shades;

    /// <summary>Shades below this are ink: the one that best parts ink from paper.</summary>
    public byte Threshold => _threshold ??= BestThreshold();

    public byte this[int x, int y] => Shades[(y * Width) + x];

    /// <summary>What <c>pdftoppm -gray</c> writes (binary PGM, 8 bits); null for anything else.</summary>
    public static ScanImage? OfPgm(ReadOnlySpan<byte> pgm)
    {
        if (Header(pgm) is not { } header || header.Width > LongestSide || header.Height > LongestSide || pgm.Length < header.Start + (header.Width * header.Height))
        {
            return null;
        }

        return new ScanImage(header.Width, header.Height, pgm.Slice(header.Start, header.Width * header.Height).ToArray());
    }

    /// <summary>The same page as a binary PGM.</summary>
    public byte[] ToPgm()
    {
        byte[] head = System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{Width} {Height}\n255\n"));
        return [.. head, .. Shades];
    }

    /// <summary>The page turned by an angle around its middle, white where nothing was.</summary>
    /// <param name="radians">Clockwise.</param>
    public ScanImage Turned(double radians)
    {
        byte[] turned = new byte[Shades.Length];
        (double sin, double cos) = Math.SinCos(radians);
        double middleX = Width / 2.0;
        double middleY = Height / 2.0;
        for (int y = 0; y < Height; y++)
        {
            for (int x = 0; x < Width; x++)
            {
                double fromX = middleX + ((x - middleX) * cos) + ((y - middleY) * sin);
                double fromY = middleY - ((x - middleX) * sin) + ((y - middleY) * cos);
                turned[(y * Width) + x] = Between(fromX, fromY);
            }
        }

        return new ScanImage(Width, Height, turned);
    }

    /// <summary>Otsu's method.</summary>
    private byte BestThreshold()
    {
        long[] counts = new long[256];
        foreach (byte shade in Shades)
        {
            counts[shade]++;
        }

        double total = Shades.Length;
        double sum = 0;
        for (int i = 0; i < 256; i++)
        {
            sum += (double)i * counts[i];
        }

        double below = 0;
        double belowSum = 0;
        double best = -1;
        int threshold = 128;
        for (int i = 0; i < 255; i++)
        {
            below += counts[i];
            belowSum += (double)i * counts[i];
            double above = total - below;
            if (below == 0 || above == 0)
            {
                continue;
            }

            double apart = (belowSum / below) - ((sum - belowSum) / above);
            double between = below * above * apart * apart;
            if (between > best)
            {
                (best, threshold) = (between, i);
            }
        }

        return (byte)Math.Clamp(threshold, 60, 200);
    }

    private static (int Width, int Height, int Start)? Header(ReadOnlySpan<byte> pgm)
    {
        if (!pgm.StartsWith("P5"u8))
        {
            return null;
        }

        Span<int> numbers = stackalloc int[3];
        int at = 2;
        for (int i = 0; i < 3; i++)
        {
            while (at < pgm.Length && (pgm[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                at++;
            }

            while (at < pgm.Length && char.IsAsciiDigit((char)pgm[at]) && numbers[i] < 1_000_000)
            {
                numbers[i] = (numbers[i] * 10) + (pgm[at++] - '0');
            }
        }

        return numbers[0] > 0 && numbers[1] > 0 && numbers[2] == 255 && at < pgm.Length ? (numbers[0], numbers[1], at + 1) : null;
    }

    private byte Between(double x, double y)
    {
        int left = (int)Math.Floor(x);
        int top = (int)Math.Floor(y);
        if (left < 0 || top < 0 || left + 1 >= Width || top + 1 >= Height)
        {
            return 255;
        }

        double across = x - left;
        double down = y - top;
        double upper = (this[left, top] * (1 - across)) + (this[left + 1, top] * across);
        double lower = (this[left, top + 1] * (1 - across)) + (this[left + 1, top + 1] * across);
        return (byte)((upper * (1 - down)) + (lower * down));
    }
}
