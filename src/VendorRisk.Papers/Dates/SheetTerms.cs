using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Dates;

/// <summary>The term of a sheet, and the term for which data is handled where it is another.</summary>
internal static class SheetTerms
{
    public static (Term Term, Term Handling) Of(PaperSheet sheet)
    {
        Term term = new();
        Term handling = new();
        foreach (PaperField field in sheet.Fields.Where(f => f.Kind is FieldKind.Term or FieldKind.Phases))
        {
            (Term read, Term inner) = field.Kind == FieldKind.Phases ? (new Term { Statement = PaperFact.Of(field.Value) }, new Term()) : TermReader.Read(field.Value);
            bool forHandling = LabelText.Squeeze(field.Label.Folded).Contains("取扱", StringComparison.Ordinal) && term.Start.IsKnown;
            (term, handling) = forHandling ? (term, read with { Rollover = new() }) : (term.Statement.IsKnown ? term : read, handling.Statement.IsKnown ? handling : inner);
        }

        return (term, handling);
    }

    /// <summary>A development has no term of its own; it lasts from its first phase to the end of its last.</summary>
    public static Term Spanning(ImmutableArray<DevelopmentPhase> phases, Term term) => phases.IsEmpty
        ? term
        : term with
        {
            Start = phases.Where(p => p.Start.IsKnown).MinBy(p => p.Start.Value)?.Start ?? new(),
            End = phases.Where(p => p.End.IsKnown).MaxBy(p => p.End.Value)?.End ?? new(),
        };
}
