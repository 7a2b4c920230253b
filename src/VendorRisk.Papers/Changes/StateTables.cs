using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Changes;

/// <summary>Tables with a column for each state, whichever stands first, with the labels at the left or inside both cells.</summary>
internal static class StateTables
{
    public static StateBlocks Split(ImmutableArray<Block> blocks)
    {
        StateBlocks states = new();
        StateColumns? columns = null;
        foreach (Block block in blocks)
        {
            if (block.Kind == BlockKind.Row && StateColumns.Of(block) is { } head)
            {
                columns = head;
            }
            else if (block.Kind == BlockKind.Row && columns is not null && columns.Fit(block))
            {
                Take(block, columns, states);
            }
            else
            {
                columns = block.Kind is BlockKind.Row or BlockKind.Separator ? columns : null;
                states.Add(block);
            }
        }

        return states;
    }

    private static void Take(Block row, StateColumns columns, StateBlocks states)
    {
        PaperText[] labels = columns.LabelsOf(row);
        PaperText old = columns.CellOf(row, PaperState.Old);
        PaperText now = columns.CellOf(row, PaperState.New);
        if (labels.All(l => l.IsEmpty) && columns.HasNoLabels)
        {
            TakeLabelled(row, old, now, states);
        }
        else
        {
            StatePair pair = StatePair.Of(old, now);
            states.Add(Field(row, labels, pair.Old), Field(row, labels, pair.New));
        }

        foreach ((PaperText head, PaperText cell) in columns.RestOf(row))
        {
            states.Add(new Block(BlockKind.Row, cell.Line, [head, cell]));
        }
    }

    /// <summary>The labels stand inside the cells: each line of the cell is a field of its own.</summary>
    private static void TakeLabelled(Block row, PaperText old, PaperText now, StateBlocks states)
    {
        if (Unchanged.Is(now.Folded))
        {
            now = old;
        }
        else if (Unchanged.Is(old.Folded))
        {
            old = now;
        }

        Block[] before = [.. Fields(row, old)];
        foreach (Block block in before)
        {
            states.Add(block, PaperState.Old);
        }

        foreach (Block block in Fields(row, now))
        {
            Block? same = block.Cells.Length == 2 && Unchanged.Is(block.Cells[1].Folded) ? before.FirstOrDefault(b => b.Cells.Length == 2 && LabelText.Core(b.Cells[0].Folded) == LabelText.Core(block.Cells[0].Folded)) : null;
            states.Add(same ?? block, PaperState.New);
        }
    }

    private static IEnumerable<Block> Fields(Block row, PaperText cell)
    {
        foreach (PaperText line in cell.Paragraphs())
        {
            yield return LabelledParagraph.Of(line) is { Value.IsEmpty: false } field
                ? new Block(BlockKind.Row, line.Line, [field.Label, field.Value])
                : row with { Kind = BlockKind.Text, Line = line.Line, Cells = [line] };
        }
    }

    private static Block? Field(Block row, PaperText[] labels, PaperText value) => value.IsEmpty ? null : row with { Cells = [.. labels, value] };
}
