using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Layouts;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Structure.Checklists;

/// <summary>A form that calls itself a checklist (委託チェック票) and asks for the vendor, the data and the term: its title opens no checklist.</summary>
internal static class FormTitles
{
    /// <summary>Among so many lines stands a paper's title.</summary>
    private const int FirstLines = 4;

    public static ImmutableArray<Block> Mark(ImmutableArray<Block> blocks)
    {
        int seen = 0;
        for (int i = 0; i < blocks.Length && seen < FirstLines; i++)
        {
            seen += blocks[i].Kind == BlockKind.Blank ? 0 : 1;
            if (blocks[i] is { Kind: BlockKind.Text, Role: LineRole.Open } title && Headings.IsChecklist(title.Text))
            {
                return IsForm(blocks[(i + 1)..]) ? blocks.SetItem(i, title with { Role = LineRole.FormTitle }) : blocks;
            }
        }

        return blocks;
    }

    private static bool IsForm(ImmutableArray<Block> below)
    {
        FieldSet set = FieldSet.Of(below.TakeWhile(b => b.Role is not (LineRole.ChecklistHead or LineRole.ChecklistRow) && !(b.Kind == BlockKind.Text && Headings.IsChecklist(b.Text))).Select(KindOf).OfType<FieldKind>());
        return set.IsForm && set.Has(FieldKind.Items) && (set.Has(FieldKind.Vendor) || set.Has(FieldKind.Term));
    }

    private static FieldKind? KindOf(Block block) => block.Kind switch
    {
        BlockKind.Text when LabelledParagraph.Of(block.Text) is { Value.IsEmpty: false, Kind: not FieldKind.Other } field => field.Kind,
        BlockKind.Row when block.Cells.Length == 2 && LabelLexicon.KindOf(block.Cells[0].Folded) is FieldKind kind and not FieldKind.Other => kind,
        _ => null,
    };
}
