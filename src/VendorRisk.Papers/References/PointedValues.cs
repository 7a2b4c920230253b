using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Attachments;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.References;

/// <summary>
/// Replaces cells that only point elsewhere in the paper by the text they point to, with its lines: 同上 by the same row of the form before, 別表のとおり
/// by the table that follows. A cell whose target is not in the paper stays as it is.
/// </summary>
internal static class PointedValues
{
    /// <summary>Rows whose value another row can stand for. What one vendor does to protect data is never taken for another's.</summary>
    private static readonly ImmutableArray<FieldKind> Kinds =
    [
        FieldKind.Vendor, FieldKind.Items, FieldKind.Subjects, FieldKind.Media, FieldKind.Work, FieldKind.Term, FieldKind.Reason, FieldKind.RegisteredWork,
    ];

    public static Paper Apply(Paper paper)
    {
        if (!paper.Sheets.Any(s => s.Fields.Any(Points)))
        {
            return paper;
        }

        List<PaperSheet> sheets = [];
        foreach (PaperSheet sheet in paper.Sheets)
        {
            List<PaperField> fields = [];
            foreach (PaperField field in sheet.Fields)
            {
                fields.Add(Points(field) && Target(paper, sheets, sheet, fields, field) is { IsEmpty: false } value ? field with { Value = value } : field);
            }

            sheets.Add(sheet with { Fields = [.. fields] });
        }

        return paper with { Sheets = [.. sheets] };
    }

    private static bool Points(PaperField field) => Kinds.Contains(field.Kind) && Pointers.Of(field.Value.Folded) is not null;

    private static PaperText Target(Paper paper, List<PaperSheet> before, PaperSheet sheet, List<PaperField> above, PaperField field) => Pointers.Of(field.Value.Folded) switch
    {
        PointerKind.Above when field.Kind == FieldKind.Vendor => Of(before.Where(s => s.Kind == sheet.Kind), field.Kind),
        PointerKind.Above => above.LastOrDefault(f => Says(f, field.Kind))?.Value ?? Of(before, field.Kind),
        PointerKind.Contractor when sheet.Kind == SheetKind.ReOutsourcing && field.Kind != FieldKind.Vendor => Of(before.Where(s => s.Kind == SheetKind.Outsourcing), field.Kind),
        PointerKind.Outline => paper.Outline.FirstOrDefault(f => Says(f, field.Kind))?.Value ?? PaperText.Empty,
        PointerKind.Attachment => Attached(paper, field.Value),
        _ => PaperText.Empty,
    };

    /// <summary>The row of the nearest form before that says something itself.</summary>
    private static PaperText Of(IEnumerable<PaperSheet> before, FieldKind kind) =>
        before.Reverse().SelectMany(s => s.Fields).FirstOrDefault(f => Says(f, kind))?.Value ?? PaperText.Empty;

    private static bool Says(PaperField field, FieldKind kind) => field.Kind == kind && !field.Value.IsEmpty && Pointers.Of(field.Value.Folded) is null;

    /// <summary>What stands under the attachment's heading, where it is in the paper.</summary>
    private static PaperText Attached(Paper paper, PaperText pointer)
    {
        HashSet<string> names = [.. AttachmentNames.In(pointer).Select(n => n.Name)];
        PaperAttachment? attachment = paper.Attachments.FirstOrDefault(a => !a.Content.IsEmpty && a.Heading.Any(h => AttachmentNames.OfHeading(h) is { } name && names.Contains(name)));
        return attachment is null ? PaperText.Empty : PaperText.Of([.. attachment.Content.SelectMany(Lines)]);
    }

    private static IEnumerable<TextFragment> Lines(PaperText text) => text.Fragments.Select((f, i) => i == 0 ? f with { StartsParagraph = true } : f);
}
