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
        foreach (PaperField field in sheet.Fields.Where(f => f.Kind is FieldKind.Term or FieldKind.Phases).OrderBy(f => IsOfTheEvent(f) ? 1 : 0))
        {
            (Term read, Term inner) = field.Kind == FieldKind.Phases ? (new Term { Statement = PaperFact.Of(field.Value) }, new Term()) : TermReader.Read(field.Value);
            if (OneEnd(LabelText.Core(field.Label.Folded), read) is { } end)
            {
                term = end.Start.IsKnown ? term with { Start = end.Start, Statement = term.Statement.IsKnown ? term.Statement : end.Statement }
                    : term with { End = end.End, Rollover = end.Rollover, Statement = term.Statement.IsKnown ? term.Statement : end.Statement };
                continue;
            }

            bool forHandling = LabelText.Squeeze(field.Label.Folded).Contains("取扱", StringComparison.Ordinal) && term.Start.IsKnown;
            (term, handling) = forHandling ? (term, read with { Rollover = new() }) : (term.Statement.IsKnown ? term : read, handling.Statement.IsKnown ? handling : inner);
        }

        return (term, handling);
    }

    /// <summary>実施期間, 開催期間: when something takes place; the contract's own term comes first, wherever it stands.</summary>
    private static bool IsOfTheEvent(PaperField field) => LabelText.Core(field.Label.Folded) is "実施期間" or "開催期間" or "実施時期" or "開催時期";

    /// <summary>What a row that holds one day only says of the term, by its label; null for a row that holds a period.</summary>
    private static Term? OneEnd(string label, Term read)
    {
        if (!TermEndLabels.Are(label) || !(read.Start.IsKnown || read.End.IsKnown) || (read.Start.IsKnown && read.End.IsKnown && read.Start.Value != read.End.Value))
        {
            return null;
        }

        Fact<DateOnly> day = read.Start.IsKnown ? read.Start : read.End;
        return TermEndLabels.AreStart(label) ? read with { Start = day, End = new(), Rollover = new() }
            : read with { Start = new(), End = day, Rollover = read.Rollover.IsKnown ? read.Rollover : Fact.Known(false, day.Source) };
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
