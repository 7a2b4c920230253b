using System.Buffers;
using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Layouts;

/// <summary>
/// A short line alone above points of a list, behind the list of a field or a table (安全管理, 条件): it heads another field, and its points go on with none above.
/// </summary>
internal static class GroupHeads
{
    private const int Longest = 14;

    /// <summary>What stands in sentences and in labels with a value, and not in the name of a group.</summary>
    private static readonly SearchValues<char> NoHead = SearchValues.Create("。、:()【】を");

    public static ImmutableArray<Block> Mark(ImmutableArray<Block> blocks)
    {
        ImmutableArray<Block>.Builder marked = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        bool headed = false;
        for (int i = 0; i < blocks.Length; i++)
        {
            bool head = IsHead(blocks, i);
            headed = head || (headed && blocks[i].Point);
            marked.Add(head ? Headed(blocks[i]) : headed ? FieldIn(blocks[i]) : blocks[i]);
        }

        return marked.MoveToImmutable();
    }

    /// <summary>・再委託：しない among the points: a field of its own.</summary>
    private static Block FieldIn(Block point) =>
        LabelledParagraph.Of(point.Text) is { Kind: not FieldKind.Other, Value.IsEmpty: false } ? point with { Point = false, Role = LineRole.Field } : point;

    private static bool IsHead(ImmutableArray<Block> blocks, int at)
    {
        Block line = blocks[at];
        return line is { Kind: BlockKind.Text, Point: false, Role: LineRole.Open } && line.Text.Folded.Length is > 1 and <= Longest && !line.Text.Folded.AsSpan().ContainsAny(NoHead)
            && at > 0 && blocks[at - 1].Kind == BlockKind.Blank && at + 1 < blocks.Length && blocks[at + 1] is { Kind: BlockKind.Text, Point: true }
            && LabelLexicon.KindOfLine(line.Text.Folded) == FieldKind.Other && GoesOnFromField(blocks, at - 1);
    }

    /// <summary>Whether the group of lines above is a table, or begins with the label of a list.</summary>
    private static bool GoesOnFromField(ImmutableArray<Block> blocks, int blank)
    {
        int last = blank;
        while (last >= 0 && blocks[last].Kind == BlockKind.Blank)
        {
            last--;
        }

        int first = last;
        while (first > 0 && blocks[first - 1].Kind == BlockKind.Text && blocks[first].Kind == BlockKind.Text)
        {
            first--;
        }

        return last >= 0 && (blocks[last].Kind == BlockKind.Row || (blocks[first].Kind == BlockKind.Text && LabelledParagraph.Of(blocks[first].Text) is { Value.IsEmpty: true, Kind: FieldKind.Items or FieldKind.Work or FieldKind.Media or FieldKind.Subjects }));
    }

    private static Block Headed(Block line) =>
        FormWords.Meaning(LabelText.Core(line.Text.Folded)) is { } meaning ? FieldText.Line(line, PaperText.Of(new TextFragment(line.Line, meaning)), PaperText.Empty) : line with { Role = LineRole.Head };
}
