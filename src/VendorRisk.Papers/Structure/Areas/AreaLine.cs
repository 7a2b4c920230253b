using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure.Areas;

/// <summary>A line of text with the label it begins with.</summary>
/// <param name="Block">The line.</param>
/// <param name="Kind">The label's family; null when the line begins with none.</param>
/// <param name="Label">The label.</param>
/// <param name="Value">What follows it.</param>
internal sealed record AreaLine(Block Block, FieldKind? Kind, PaperText Label, PaperText Value)
{
    /// <summary>The line as it reads where it stands: clauses have no labels but the title's, and in a sheet a cell may have lost its table.</summary>
    public static AreaLine Of(Block block, PaperDraft draft)
    {
        if (block.Role == LineRole.Head)
        {
            return new AreaLine(block, FieldKind.Other, block.Text, PaperText.Empty);
        }

        bool clause = draft.Area == Area.Clauses && LabelText.Core(block.Text.Folded) is not "件名" && !block.Text.Folded.StartsWith("件名", StringComparison.Ordinal);
        if (!clause && LabelledParagraph.Of(block.Text) is { } labelled)
        {
            return new AreaLine(block, labelled.Kind, labelled.Label, labelled.Value);
        }

        // A field of the form whose label nobody knows is one all the same: it ends the field above it.
        if (block.Role == LineRole.Field && !clause && block.Text.Folded.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
        {
            FieldKind kind = CertificationLabels.NameAScheme(LabelText.Core(block.Text.Folded[..colon])) ? FieldKind.Certification : FieldKind.Other;
            return new AreaLine(block, kind, block.Text.Between(0, colon), block.Text.Between(colon + 1, block.Text.Folded.Length));
        }

        if (draft.IsPia && PiaHeadings.IsReason(block.Text))
        {
            return new AreaLine(block, FieldKind.Other, block.Text, PaperText.Empty);
        }

        if (!clause && NumberedHeading.Of(block, draft) is { } numbered)
        {
            return new AreaLine(block, numbered.Kind, numbered.Label, numbered.Value);
        }

        return new AreaLine(block, clause ? null : LostCell(block, draft), block.Text, PaperText.Empty);
    }

    private static FieldKind? LostCell(Block block, PaperDraft draft) =>
        draft.Area == Area.Sheet && !block.Point && draft.Fields.Open is { Kind: not (FieldKind.WardSafeguards or FieldKind.VendorSafeguards) }
            && LabelledParagraph.OfLostCell(block.Text) is FieldKind kind and not FieldKind.Other
            ? kind
            : null;
}
