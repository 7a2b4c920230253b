using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Changes;

/// <summary>Lines, labels and parts of a cell that carry the name of their state: 変更前：…, 委託先(旧), 変更後の委託先.</summary>
internal static class StateMarks
{
    public static StateBlocks Split(ImmutableArray<Block> blocks)
    {
        StateBlocks states = new();
        if (!NamesBoth(blocks))
        {
            return states;
        }

        PaperText before = PaperText.Empty;
        PaperText label = PaperText.Empty;
        foreach (Block block in blocks)
        {
            if (block.Kind is not (BlockKind.Row or BlockKind.Text))
            {
                states.Add(block);
            }
            else if (OfLabel(block) is { } labelled)
            {
                states.Add(labelled.Block, labelled.State);
            }
            else if (LineOf(block) is { } line)
            {
                // The label of both states stands once, in the first of their rows.
                label = line.Block.Text.IsEmpty ? label : line.Block.Text;
                line.Block = block.Cells.Length > 2 ? line.Block with { Cells = line.Block.Cells.SetItem(0, label) } : line.Block;
                before = line.State == PaperState.Old ? line.Block.Cells[^1] : before;
                states.Add(
                    line.State == PaperState.Old && !Unchanged.IsNew(line.Block.Cells[^1].Folded) ? line.Block : null,
                    line.State == PaperState.New && !Unchanged.IsDropped(line.Block.Cells[^1].Folded) ? Resolved(line.Block, before) : null);
            }
            else if (Marked(block) is { } pair)
            {
                states.Add(pair.Old, pair.New);
            }
            else
            {
                states.Add(block);
            }
        }

        return states;
    }

    private static bool NamesBoth(ImmutableArray<Block> blocks)
    {
        bool old = false;
        bool now = false;
        foreach (PaperText cell in blocks.Where(b => b.Kind is BlockKind.Row or BlockKind.Text).SelectMany(b => b.Cells))
        {
            PaperState?[] found = [.. StateWords.MarksIn(cell).Select(m => (PaperState?)m.State), StateWords.AtEnd(cell.Folded)?.State, StateWords.AtStart(cell.Folded)?.State, StateWords.OfLabel(cell.Folded)];
            old |= found.Contains(PaperState.Old);
            now |= found.Contains(PaperState.New);
        }

        return old && now;
    }

    private static Block Resolved(Block block, PaperText old) =>
        block with { Cells = [.. block.Cells[..^1], StatePair.Of(old, block.Cells[^1]).New] };

    /// <summary>A field whose label names its state.</summary>
    private static (Block Block, PaperState State)? OfLabel(Block block)
    {
        PaperText label = block.Kind == BlockKind.Row && block.Cells.Length > 1 ? block.Text : Before(block.Text, ':');
        if (label.IsEmpty)
        {
            return block.Kind == BlockKind.Text ? OfLine(block) : null;
        }

        (PaperText Plain, PaperState State)? plain = StateWords.AtEnd(label.Folded) is { } end ? (label.Between(0, end.Start), end.State)
            : StateWords.AtStart(label.Folded) is { } start ? (label.Between(start.End, label.Folded.Length), start.State)
            : null;
        if (plain is not { } named || named.Plain.IsEmpty || LabelLexicon.KindOf(named.Plain.Folded) == FieldKind.Other)
        {
            return null;
        }

        return block.Kind == BlockKind.Row && block.Cells.Length > 1
            ? (block with { Cells = block.Cells.SetItem(0, named.Plain) }, named.State)
            : (new Block(BlockKind.Row, block.Line, [named.Plain, block.Text.Between(label.Folded.Length + 1, block.Text.Folded.Length)]), named.State);
    }

    /// <summary>新委託先　株式会社A: no colon, but a label that a gap sets off.</summary>
    private static (Block Block, PaperState State)? OfLine(Block block) =>
        StateWords.AtStart(block.Text.Folded) is { } start
        && LabelledParagraph.Of(block.Text.Between(start.End, block.Text.Folded.Length)) is { Kind: not FieldKind.Other, Value.IsEmpty: false } field
            ? (new Block(BlockKind.Row, block.Line, [field.Label, field.Value]), start.State)
            : null;

    private static PaperText Before(PaperText text, char mark)
    {
        int at = text.Folded.IndexOf(mark, StringComparison.Ordinal);
        return at is > 0 and < 40 ? text.Between(0, at) : PaperText.Empty;
    }

    /// <summary>A line, or a row whose label is nothing but the state: its words belong to the field above it.</summary>
    private static (Block Block, PaperState State)? LineOf(Block block)
    {
        if (block.Kind == BlockKind.Row && block.Cells.Length > 1)
        {
            int at = block.Cells[0].IsEmpty || block.Cells.Length > 2 ? Array.FindIndex([.. block.Cells], c => StateWords.OfLabel(c.Folded) is not null) : StateWords.OfLabel(block.Text.Folded) is null ? -1 : 0;
            return at >= 0 && at < block.Cells.Length - 1 ? (block with { Cells = [.. block.Cells[..at].DefaultIfEmpty(PaperText.Empty), .. block.Cells[(at + 1)..]] }, StateWords.OfLabel(block.Cells[at].Folded)!.Value) : null;
        }

        (int Start, int End, PaperState State)[] marks = [.. StateWords.MarksIn(block.Text)];
        return marks.Length == 1 && marks[0].Start <= 2 && block.Text.Between(marks[0].End, block.Text.Folded.Length) is { IsEmpty: false } words
            ? (new Block(BlockKind.Row, block.Line, [PaperText.Empty, words]), marks[0].State)
            : null;
    }

    /// <summary>A cell or a line in which both states are marked.</summary>
    private static (Block Old, Block New)? Marked(Block block)
    {
        for (int i = 0; i < block.Cells.Length; i++)
        {
            PaperText cell = block.Cells[i];
            (int Start, int End, PaperState State)[] marks = [.. StateWords.MarksIn(cell)];
            if (marks.Length > 1 && marks.Any(m => m.State == PaperState.Old) && marks.Any(m => m.State == PaperState.New))
            {
                StatePair pair = StatePair.Of(Of(PaperState.Old), Of(PaperState.New));
                PaperText lead = cell.Between(0, marks[0].Start);
                return (block with { Cells = block.Cells.SetItem(i, Led(lead, pair.Old)) }, block with { Cells = block.Cells.SetItem(i, Led(lead, pair.New)) });
            }

            PaperText Of(PaperState state) => PaperText.Of(
            [
                .. marks.Select((m, at) => (m.State, Part: cell.Between(m.End, at + 1 < marks.Length ? marks[at + 1].Start : cell.Folded.Length)))
                    .Where(m => m.State == state).SelectMany(m => Bare(m.Part).Fragments),
            ]);
        }

        return null;
    }

    private static PaperText Led(PaperText lead, PaperText words) => lead.IsEmpty ? words : PaperText.Of([.. lead.Fragments, .. words.Fragments]);

    /// <summary>Without the arrow or the comma that leads to the next state.</summary>
    private static PaperText Bare(PaperText part)
    {
        int end = part.Folded.Length;
        while (end > 0 && part.Folded[end - 1] is '→' or '⇒' or '➡' or '、' or ';' or '/' or '↓' or ' ' or '\n')
        {
            end--;
        }

        return part.Between(0, end);
    }
}
