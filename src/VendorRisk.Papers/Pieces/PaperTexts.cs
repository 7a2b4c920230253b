using System.Collections.Immutable;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Pieces;

/// <summary>Every piece of a paper's text in printed order.</summary>
internal static class PaperTexts
{
    public static ImmutableArray<PaperText> Of(Paper paper, IEnumerable<PaperText> loose)
    {
        IEnumerable<PaperText> all = paper.Cover.SelectMany(Pieces)
            .Concat(paper.Outline.SelectMany(Pieces))
            .Concat(paper.Sheets.SelectMany(s => s.Fields.SelectMany(Pieces).Prepend(s.Title)))
            .Concat(paper.Checklists.SelectMany(c => c.Rows.SelectMany(r => r.Answer.Printed.Append(r.Text))))
            .Concat(paper.ClauseSets.SelectMany(c => c.Items.Select(i => i.Text).Prepend(c.Heading)))
            .Concat(paper.Attachments.SelectMany(a => a.Heading.Concat(a.Content)))
            .Concat(loose);
        return [.. all.Where(t => !t.IsEmpty).OrderBy(t => t.Line)];
    }

    private static IEnumerable<PaperText> Pieces(PaperField field) => [field.Label, field.Value];
}
