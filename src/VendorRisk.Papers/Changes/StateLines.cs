using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Changes;

/// <summary>A label, and below it or behind it a line for each state: 委託先, then （変更前）A, then （変更後）B.</summary>
internal static class StateLines
{
    private const int LongestLabel = 24;

    public static StateBlocks Split(ImmutableArray<Block> blocks)
    {
        StateBlocks states = new();
        for (int i = 0; i < blocks.Length;)
        {
            int taken = Take(blocks, i, states);
            if (taken == 0)
            {
                // 変更のない事項: what follows is of both states, and no part of the field above.
                states.Add(StateWords.HeadsUnchanged(blocks[i].Text.Folded) && blocks[i].Kind == BlockKind.Text ? blocks[i] with { Role = LineRole.Head } : blocks[i]);
            }

            i += Math.Max(1, taken);
        }

        return states;
    }

    /// <returns>How many blocks the field of both states takes; 0 when none begins here.</returns>
    private static int Take(ImmutableArray<Block> blocks, int at, StateBlocks states)
    {
        if (LabelOf(blocks[at]) is not { } head)
        {
            return 0;
        }

        List<(PaperState State, PaperText Value)> lines = head.First is { } first ? [first] : [];
        int end = at + 1;
        while (end < blocks.Length && StateOf(blocks[end]) is { } line)
        {
            lines.Add(line);
            end++;
        }

        PaperText? before = lines.Where(l => l.State == PaperState.Old).Select(l => l.Value).FirstOrDefault();
        PaperText? after = lines.Where(l => l.State == PaperState.New).Select(l => l.Value).FirstOrDefault();
        if (lines.Count != 2 || before is null || after is null)
        {
            return 0;
        }

        StatePair pair = StatePair.Of(before, after);
        states.Add(Field(blocks[at], head.Label, pair.Old, Unchanged.IsNew(before.Folded)), Field(blocks[at], head.Label, pair.New, Unchanged.IsDropped(after.Folded)));
        return end - at;
    }

    private static Block? Field(Block at, PaperText label, PaperText value, bool isNone) => isNone ? null : new Block(BlockKind.Row, at.Line, [label, value]);

    /// <summary>The label that both states share, and the state that stands behind it on its line.</summary>
    private static (PaperText Label, (PaperState State, PaperText Value)? First)? LabelOf(Block block)
    {
        if (block.Kind != BlockKind.Text || block.Text.IsEmpty || StateOf(block) is not null)
        {
            return null;
        }

        PaperText text = block.Text.Between(StateWords.LengthOfItem(block.Text), block.Text.Folded.Length);
        (int Start, int End, PaperState State)[] marks = [.. StateWords.MarksIn(text)];
        if (marks.Length == 1 && text.Between(marks[0].End, text.Folded.Length) is { IsEmpty: false } value && text.Between(0, marks[0].Start) is var label && IsLabel(label))
        {
            return (label, (marks[0].State, value));
        }

        return marks.Length == 0 && IsLabel(text) ? (text, null) : null;
    }

    private static bool IsLabel(PaperText text) =>
        text.Folded.Length is > 0 and <= LongestLabel && (LabelLexicon.KindOf(text.Folded) != FieldKind.Other || FormWords.Meaning(LabelText.Core(text.Folded)) is not null);

    private static (PaperState State, PaperText Value)? StateOf(Block block) =>
        block.Kind == BlockKind.Text && StateWords.BeforeValue(block.Text) is { } start && block.Text.Between(start.End, block.Text.Folded.Length) is { IsEmpty: false } value ? (start.State, value) : null;
}
