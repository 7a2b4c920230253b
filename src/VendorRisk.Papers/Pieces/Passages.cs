using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Pieces;

/// <summary>Every piece of a paper's text by the part it stands in, so that an export can keep it word for word or say what it could not keep.</summary>
internal static class Passages
{
    public static ImmutableArray<Passage> Of(Paper paper)
    {
        IEnumerable<Passage> all =
        [
            .. paper.Cover.Select(field => Field(PassagePlace.Cover, field)),
            .. paper.Outline.Select(field => Field(PassagePlace.Outline, field)),
            .. paper.Sheets.SelectMany(sheet => sheet.Fields).Select(field => Field(PassagePlace.Sheet, field)),
            .. paper.Checklists.SelectMany(list => list.Rows).SelectMany(row => row.Answer.Printed.Append(row.Text)).Select(text => Plain(PassagePlace.Checklist, text)),
            .. paper.ClauseSets.SelectMany((set, index) => set.Items.Select(item => Clause(item, index))),
            .. paper.Attachments.SelectMany(attachment => attachment.Content).Select(text => Plain(PassagePlace.Elsewhere, text)),
        ];
        List<Passage> known = [.. all.Where(passage => !passage.Sentences.IsEmpty)];

        // What stands in no part is running text all the same.
        HashSet<(int, string)> told = [.. known.SelectMany(passage => passage.Sentences).Select(sentence => (sentence.Line, sentence.Words))];
        IEnumerable<Passage> loose = paper.AllText.Select(text => Plain(PassagePlace.Elsewhere, text))
            .Where(passage => passage.Sentences.Any(sentence => sentence.IsRunning && !told.Contains((sentence.Line, sentence.Words))));
        return [.. known, .. loose];
    }

    private static Passage Field(PassagePlace place, PaperField field) => Passage.Of(place, 0, field.Kind, field.Label.Words.Replace("\n", "", StringComparison.Ordinal), field.Value);

    private static Passage Plain(PassagePlace place, PaperText text) => Passage.Of(place, 0, FieldKind.Other, "", text);

    private static Passage Clause(PaperClause item, int set) =>
        Passage.Of(PassagePlace.Clause, set, FieldKind.Other, item.Number.ToString(CultureInfo.InvariantCulture), item.Text);
}
