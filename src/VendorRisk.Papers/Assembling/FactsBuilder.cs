using System.Collections.Frozen;
using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Learning;
using VendorRisk.Papers.Attachments;
using VendorRisk.Papers.Chains;
using VendorRisk.Papers.Checklists;
using VendorRisk.Papers.Clauses;
using VendorRisk.Papers.Oversight;
using VendorRisk.Papers.People;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Reentrusting;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Assembling;

/// <summary>The structured facts of a paper: what its forms say, cell by cell.</summary>
internal sealed class FactsBuilder(ISafeguardClassifier classifier)
{
    public (EngagementFacts Facts, ImmutableArray<UnreadLine> NotRead) Build(Paper paper)
    {
        (ImmutableArray<ChainLink> chain, ImmutableArray<string?> linkOfSheet) = ChainReader.Read(paper);
        List<PaperText> notRead = [];
        ImmutableArray<SheetFacts>.Builder sheets = ImmutableArray.CreateBuilder<SheetFacts>(paper.Sheets.Length);
        for (int i = 0; i < paper.Sheets.Length; i++)
        {
            ChainLink? link = chain.FirstOrDefault(l => l.Id == linkOfSheet[i]);
            (SheetFacts sheet, ImmutableArray<PaperText> rest) = SheetReader.Read(paper.Sheets[i], link);
            sheets.Add(sheet.Title.IsKnown ? sheet : sheet with { Title = PaperFact.TitleOf(Field(paper.Cover, FieldKind.Title)) });
            notRead.AddRange(rest);
        }

        (ImmutableArray<ChecklistAnswer> answers, ImmutableArray<UnreadLine> unmatched) = ChecklistReader.Read(paper, classifier);
        notRead.AddRange(Unanswered(paper));
        notRead.AddRange(paper.Cover.Where(f => !f.Label.IsEmpty).Concat(paper.Outline).Concat(paper.Sheets.SelectMany(s => s.Fields)).Where(IsWithoutMeaning).Select(f => f.Value));
        EngagementFacts facts = new()
        {
            Title = TitleOf(paper, sheets),
            Department = PaperFact.TitleOf(FirstOf(paper, FieldKind.Department)),
            Programme = PaperFact.TitleOf(FirstOf(paper, FieldKind.Programme, FieldKind.RegisteredWork)),
            Purpose = PaperFact.Of(FirstOf(paper, FieldKind.Purpose)),
            Subjects = SubjectsOf(paper, sheets),
            LegalBasis = LegalBasisReader.Read(paper),
            People = PeopleReader.Read(paper),
            Sheets = sheets.MoveToImmutable(),
            Chain = chain,
            Checklist = answers,
            ClausesCited = ClausesCitedReader.Read(paper),
            ClauseSets = [.. paper.ClauseSets.Select(ClauseSetReader.Read)],
            Attachments = AttachmentReader.Read(paper),
        };
        return (facts, [.. unmatched, .. notRead.Select(t => new UnreadLine(t.Line, t.WholeSource().Quote))]);
    }

    /// <summary>Rows on re-entrusting whose answer was not understood.</summary>
    private static IEnumerable<PaperText> Unanswered(Paper paper) =>
        paper.Cover.Concat(paper.Outline).Concat(paper.Sheets.SelectMany(s => s.Fields))
            .Where(f => f.Kind == FieldKind.Reentrusting && !f.Value.IsEmpty && !PaperFact.IsNone(f.Value) && DeclarationReader.Row(f, FrozenSet<string>.Empty) is null)
            .Select(f => f.Value);

    private static bool IsWithoutMeaning(PaperField field) => field.Kind == FieldKind.Other && !field.Value.IsEmpty && !PaperFact.IsNone(field.Value);

    private static Fact<string> TitleOf(Paper paper, IReadOnlyList<SheetFacts> sheets)
    {
        PaperText cover = Field(paper.Cover, FieldKind.Title);
        return !cover.IsEmpty ? PaperFact.TitleOf(cover)
            : sheets.Select(s => s.Title).FirstOrDefault(t => t.IsKnown)
                ?? (FirstOf(paper, FieldKind.RegisteredWork, FieldKind.Programme) is { IsEmpty: false } named ? PaperFact.TitleOf(named) : PaperFact.TitleOf(UnlabelledTitle.Of(paper)));
    }

    private static Fact<string> SubjectsOf(Paper paper, IReadOnlyList<SheetFacts> sheets)
    {
        PaperText stated = Field(paper.Outline.AddRange(paper.Cover), FieldKind.Subjects);
        if (stated.IsEmpty && paper.Sheets.Count(s => s.Entrusts) == 1)
        {
            // A paper of one form says in a row of it who is concerned, and in the row of the items whose they are.
            stated = paper.Sheets.SelectMany(s => s.Fields).FirstOrDefault(f => f.Kind == FieldKind.Subjects && !f.Label.Folded.Contains('数', StringComparison.Ordinal) && !f.Value.IsEmpty)?.Value ?? PaperText.Empty;
        }

        return !stated.IsEmpty ? PaperFact.Of(stated) : sheets.Select(s => s.Subjects).FirstOrDefault(s => s.IsKnown) ?? new();
    }

    /// <summary>The first cell of one of these families: cover first, then outline, then the sheets.</summary>
    private static PaperText FirstOf(Paper paper, params ReadOnlySpan<FieldKind> kinds)
    {
        foreach (FieldKind kind in kinds)
        {
            PaperText found = Field([.. paper.Cover, .. paper.Outline, .. paper.Sheets.SelectMany(s => s.Fields)], kind);
            if (!found.IsEmpty)
            {
                return found;
            }
        }

        return PaperText.Empty;
    }

    private static PaperText Field(ImmutableArray<PaperField> fields, FieldKind kind) =>
        fields.FirstOrDefault(f => f.Kind == kind && !f.Value.IsEmpty)?.Value ?? PaperText.Empty;
}
