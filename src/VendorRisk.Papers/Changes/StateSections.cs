using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Changes;

/// <summary>A form for each state, below a heading that names it, or a value for each state below one label.</summary>
internal static class StateSections
{
    public static StateBlocks Split(ImmutableArray<Block> blocks)
    {
        StateBlocks states = new();
        PaperState?[] headings = [.. blocks.Select(HeadingOf)];
        bool both = headings.Contains(PaperState.Old) && headings.Contains(PaperState.New);
        PaperState? open = null;
        Dictionary<PaperState, HashSet<FieldKind>> kinds = [];
        int last = Array.FindLastIndex(headings, h => h is not null);
        bool mayEnd = false;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (both && headings[i] is { } heading)
            {
                open = heading;
                kinds.TryAdd(heading, []);
                mayEnd = false;
                continue;
            }

            if (open is { } ending && mayEnd && IsContent(blocks[i]) && i > last && !Continues(blocks[i], kinds, ending))
            {
                open = null;
            }

            if (open is not { } state)
            {
                states.Add(blocks[i]);
                continue;
            }

            mayEnd = !IsContent(blocks[i]) ? kinds[state].Count > 0 : mayEnd;
            if (IsContent(blocks[i]))
            {
                kinds[state].Add(KindOf(blocks[i]));
            }

            states.Add(blocks[i], state);
        }

        return states;
    }

    /// <summary>Whether the section of a state continues behind a gap: with a field that the other state has too.</summary>
    private static bool Continues(Block block, Dictionary<PaperState, HashSet<FieldKind>> kinds, PaperState state)
    {
        FieldKind kind = KindOf(block);
        PaperState other = state == PaperState.Old ? PaperState.New : PaperState.Old;
        return kind != FieldKind.Other && kinds.TryGetValue(other, out HashSet<FieldKind>? known) && known.Contains(kind) && !kinds[state].Contains(kind);
    }

    private static bool IsContent(Block block) => block.Kind is BlockKind.Row or BlockKind.Text;

    private static FieldKind KindOf(Block block) =>
        block.Kind == BlockKind.Row ? LabelLexicon.KindOf(block.Text.Folded) : LabelledParagraph.Of(block.Text)?.Kind ?? FieldKind.Other;

    private static PaperState? HeadingOf(Block block)
    {
        if (!IsContent(block))
        {
            return null;
        }

        PaperText[] filled = [.. block.Cells.Where(c => !c.IsEmpty)];
        return filled.Length > 0 && filled.All(c => c.Folded == filled[0].Folded) ? StateWords.OfLabel(filled[0].Folded) : null;
    }
}
