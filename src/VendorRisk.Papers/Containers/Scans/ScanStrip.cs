using System.Collections.Immutable;

namespace VendorRisk.Papers.Containers.Scans;

/// <summary>
/// Parts of a page as recognition is given them: one under the other, without the ruled lines around them. Each cell is so read by itself, at the cost of one run
/// for the page.
/// </summary>
internal sealed class ScanStrip
{
    private const int Margin = 40;
    private const int Between = 60;

    /// <summary>The largest side that the program takes.</summary>
    private const int Tallest = 30_000;

    private readonly List<(ScanPart Part, int Top)> _placed = [];

    private ScanStrip(ScanImage image) => Image = image;

    /// <summary>What to recognise.</summary>
    public ScanImage Image { get; private init; }

    /// <summary>Parts that did not fit.</summary>
    public ImmutableArray<ScanPart> Left { get; private init; } = [];

    public static ScanStrip Of(ImmutableArray<ScanPart> parts)
    {
        int width = parts.Max(p => p.Area.Width) + (2 * Margin);
        List<(ScanPart Part, int Top)> placed = [];
        int top = Margin;
        foreach (ScanPart part in parts.TakeWhile(p => top + p.Area.Height + Margin <= Tallest))
        {
            placed.Add((part, top));
            top += part.Area.Height + Between;
        }

        byte[] shades = new byte[width * (top + Margin)];
        Array.Fill(shades, (byte)255);
        foreach ((ScanPart part, int at) in placed)
        {
            for (int y = 0; y < part.Area.Height; y++)
            {
                Array.Copy(part.Source.Shades, ((part.Area.Top + y) * part.Source.Width) + part.Area.Left, shades, ((at + y) * width) + Margin, part.Area.Width);
            }
        }

        ScanStrip strip = new(new ScanImage(width, top + Margin, shades)) { Left = parts[placed.Count..] };
        strip._placed.AddRange(placed);
        return strip;
    }

    /// <summary>A place of the strip as a place of the page; null outside all parts.</summary>
    public ScanArea? OnPage(ScanArea word)
    {
        int middle = (word.Top + word.Bottom) / 2;
        foreach ((ScanPart part, int top) in _placed)
        {
            if (middle >= top - (Between / 2) && middle < top + part.Area.Height + (Between / 2))
            {
                int across = part.Area.Left - Margin;
                int down = part.Area.Top - top;
                return new ScanArea(word.Left + across, word.Top + down, word.Right + across, word.Bottom + down);
            }
        }

        return null;
    }

    /// <summary>Lines in which nothing was recognised: the program drops some that it takes for pictures, depending on what stands around them.</summary>
    /// <param name="words">What was recognised, in places of the strip.</param>
    public ImmutableArray<ScanPart> Missed(ImmutableArray<ScannedWord> words)
    {
        ImmutableArray<ScanPart>.Builder missed = ImmutableArray.CreateBuilder<ScanPart>();
        foreach ((ScanPart part, int top) in _placed)
        {
            int down = part.Area.Top - top;
            missed.AddRange(part.Lines().Where(line => RowsWithWords(line.Area, words, down) * 2 < line.Area.Height));
        }

        return missed.ToImmutable();
    }

    private static int RowsWithWords(ScanArea line, ImmutableArray<ScannedWord> words, int down)
    {
        bool[] covered = new bool[line.Height];
        foreach (ScannedWord word in words)
        {
            for (int y = Math.Max(word.At.Top + down, line.Top); y < Math.Min(word.At.Bottom + down, line.Bottom); y++)
            {
                covered[y - line.Top] = true;
            }
        }

        return covered.Count(c => c);
    }
}
