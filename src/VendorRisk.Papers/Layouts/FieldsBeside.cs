using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Layouts;

/// <summary>
/// Lines that hold two fields side by side, set apart by white space: 委託先　A　　　委託期間　B. A line is parted where a known label begins, if other lines
/// are parted in the same column or a colon leaves no doubt; once the column is known, labels that nobody knows are parted there too.
/// </summary>
internal static class FieldsBeside
{
    private const int LongestLine = 400;
    private const int LeastLines = 2;
    private const int MostGaps = 8;

    /// <summary>What a printer's width of letters may shift a column by.</summary>
    private const int Shift = 1;

    /// <summary>Half-width columns between two fields of a line.</summary>
    private const int LeastGap = 2;

    public static ImmutableArray<Block> Part(ImmutableArray<Block> blocks)
    {
        (int At, int Column)?[] known = [.. blocks.Select(Known)];
        Dictionary<int, int> columns = known.OfType<(int At, int Column)>().CountBy(k => k.Column).ToDictionary();
        if (columns.Count == 0)
        {
            return blocks;
        }

        int[] shared = [.. columns.Keys.Where(c => Enumerable.Range(c - Shift, (2 * Shift) + 1).Sum(o => columns.GetValueOrDefault(o)) >= LeastLines)];
        ImmutableArray<Block>.Builder parted = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        for (int i = 0; i < blocks.Length; i++)
        {
            Block block = blocks[i];
            int? at = known[i] is { } split && (IsShared(split.Column, shared) || HasColons(block, split.At)) ? split.At
                : shared.Length > 0 && IsLine(block) ? Gaps(Raw(block)).Take(MostGaps).Where(g => IsShared(g.Column, shared) && IsField(Left(block, g.At))).Select(g => (int?)g.At).FirstOrDefault()
                : null;
            parted.Add(at is { } left ? With(block, Left(block, left)) : block);
            if (at is { } right)
            {
                parted.Add(With(block, Right(block, right)) with { Role = LineRole.Field, Point = false });
            }
        }

        return parted.ToImmutable();
    }

    /// <summary>Where a second field with a known label begins, and in which column.</summary>
    private static (int At, int Column)? Known(Block block)
    {
        if (!IsLine(block))
        {
            return null;
        }

        foreach ((int at, int column) in Gaps(Raw(block)).Take(MostGaps))
        {
            if (IsField(Right(block, at)) && HasValue(Left(block, at)))
            {
                return (at, column);
            }
        }

        return null;
    }

    private static bool IsLine(Block block) => block.Kind == BlockKind.Text && block.Text.Fragments.Length == 1 && Raw(block).Length <= LongestLine;

    private static string Raw(Block block) => block.Text.Fragments[0].Text;

    private static PaperText Left(Block block, int at) => PaperText.Of(block.Text.Fragments[0] with { Text = Raw(block)[..at].TrimEnd() });

    private static PaperText Right(Block block, int at) => PaperText.Of(block.Text.Fragments[0] with { Text = Raw(block)[at..] });

    private static Block With(Block block, PaperText text) => block with { Cells = [text] };

    private static bool IsField(PaperText text) => LabelledParagraph.Of(text) is { Value.IsEmpty: false };

    /// <summary>A label with a value, whether or not its words are known.</summary>
    private static bool HasValue(PaperText text)
    {
        string raw = text.IsEmpty ? "" : text.Fragments[0].Text;
        return IsField(text) || Gaps(raw).Any() || raw.AsSpan().ContainsAny(':', '：');
    }

    private static bool HasColons(Block block, int at) =>
        Left(block, at).Folded.Contains(':', StringComparison.Ordinal) && IsField(Left(block, at)) && Right(block, at).Folded.Contains(':', StringComparison.Ordinal);

    private static bool IsShared(int column, int[] shared) => Array.Exists(shared, s => Math.Abs(s - column) <= Shift);

    /// <summary>Where words begin behind a gap, by place in the line and by column.</summary>
    private static IEnumerable<(int At, int Column)> Gaps(string raw)
    {
        int column = 0;
        int gap = 0;
        for (int i = 0; i < raw.Length; i++)
        {
            int width = raw[i] > '\u00FF' && raw[i] is not (>= '\uFF61' and <= '\uFF9F') ? 2 : 1;
            if (char.IsWhiteSpace(raw[i]))
            {
                gap += width;
            }
            else
            {
                if (gap >= LeastGap && column > gap)
                {
                    yield return (i, column);
                }

                gap = 0;
            }

            column += width;
        }
    }
}
