using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Vendors;

namespace VendorRisk.Papers.Reentrusting;

/// <summary>Everything that one form, or the outline, says of re-entrusting to vendors without a form of their own.</summary>
internal static class SheetDeclarations
{
    /// <param name="sheet">A form that entrusts work.</param>
    /// <param name="known">The vendors at its own tier and above, by <see cref="NameKey"/>.</param>
    /// <remarks>What a subcontractor's own form says of 再委託 is about the subcontractor itself; only 再々委託 goes further down.</remarks>
    public static ImmutableArray<Declaration> Of(PaperSheet sheet, IReadOnlySet<string> known)
    {
        int tier = SheetTiers.Of(sheet);
        return
        [
            .. sheet.Fields.Where(f => IsRow(sheet, f, tier)).Select(f => DeclarationReader.Row(f, known)).OfType<Declaration>(),
            .. sheet.Fields.Where(f => HasSentences(f.Kind) && !IsRow(sheet, f, tier))
                .SelectMany(f => Statements(f, f.Kind == FieldKind.Work ? ReentrustmentPlace.WorkList : ReentrustmentPlace.Declaration, known))
                .Where(d => tier == 1 || SheetTiers.Deepest(d.Statement.Folded) > tier),
        ];
    }

    /// <summary>The same for the outline and the cover, which speak of the contractor.</summary>
    public static ImmutableArray<Declaration> OfOutline(Paper paper, IReadOnlySet<string> known)
    {
        ImmutableArray<PaperField> fields = [.. paper.Cover.Where(f => f.Kind != FieldKind.Title), .. paper.Outline];
        return
        [
            .. fields.Where(f => f.Kind == FieldKind.Reentrusting).Select(f => DeclarationReader.Row(f, known)).OfType<Declaration>(),
            .. fields.Where(f => f.Kind != FieldKind.Reentrusting).SelectMany(f => Statements(f, ReentrustmentPlace.Outline, known)),
        ];
    }

    /// <summary>
    /// Whether a row of the form is about the tier below: a row that asks whether work is re-entrusted, to whom, or which. On a subcontractor's
    /// own form such a row names the subcontractor itself, unless it speaks of 再々委託.
    /// </summary>
    public static bool IsRow(PaperSheet sheet, PaperField field, int tier)
    {
        int asked = SheetTiers.Deepest(LabelText.Core(field.Label.Folded));
        return field.Kind switch
        {
            FieldKind.Reentrusting => tier == 1 || asked > tier,
            FieldKind.Vendor => asked > tier,
            FieldKind.Work => sheet.Kind == SheetKind.Outsourcing && asked > tier,
            _ => false,
        };
    }

    private static IEnumerable<Declaration> Statements(PaperField field, ReentrustmentPlace place, IReadOnlySet<string> known)
    {
        NumberedList list = NumberedList.Of(field.Value);
        IEnumerable<PaperText> pieces = list.Items.IsEmpty ? [field.Value] : list.Items.Select(i => i.Text).Prepend(list.Preamble);
        return pieces.SelectMany(p => Sentences.Of(p)).Select(s => DeclarationReader.Sentence(s, known, place)).OfType<Declaration>();
    }

    private static bool HasSentences(FieldKind kind) =>
        kind is FieldKind.Vendor or FieldKind.Work or FieldKind.Remarks or FieldKind.Reason or FieldKind.Other or FieldKind.Purpose or FieldKind.ProgrammeContent
            or FieldKind.WardSafeguards or FieldKind.VendorSafeguards or FieldKind.Reentrusting;
}
