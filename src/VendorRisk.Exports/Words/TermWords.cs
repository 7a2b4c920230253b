using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Dates;
using VendorRisk.Papers.Text;

namespace VendorRisk.Exports.Words;

/// <summary>A term's cell: the paper's own words as long as they still say what the facts say, else the days.</summary>
internal static class TermWords
{
    public static string Cell(SheetFacts sheet)
    {
        string printed = sheet.Term.Statement.Or("");
        return printed.Length > 0 && StillSays(printed, sheet) ? printed : Days(sheet);
    }

    /// <summary>The phases of a development, each with its days.</summary>
    public static string Phases(SheetFacts sheet) =>
        sheet.Phases.IsEmpty ? Cell(sheet)
        : sheet.Term.Statement.IsKnown && Same(PhaseReader.Read(MarkupReader.Text(sheet.Term.Statement.Value, 1)), sheet.Phases) ? sheet.Term.Statement.Value
        : string.Join('\n', sheet.Phases.Select(p => Span(p.Start, p.End) + "　" + p.Name.Or("")));

    private static bool StillSays(string printed, SheetFacts sheet)
    {
        PaperText text = MarkupReader.Text(printed, 1);
        (Term term, Term handling) = TermReader.Read(text);
        return Same(term.Start, sheet.Term.Start) && Same(term.End, sheet.Term.End) && Same(term.Rollover, sheet.Term.Rollover)
            && Same(handling.Start, sheet.Handling.Start) && Same(handling.End, sheet.Handling.End);
    }

    private static bool Same(ImmutableArray<DevelopmentPhase> read, ImmutableArray<DevelopmentPhase> held) =>
        read.Length == held.Length && read.Zip(held).All(p => Same(p.First.Name, p.Second.Name) && Same(p.First.Start, p.Second.Start) && Same(p.First.End, p.Second.End));

    private static bool Same<T>(Fact<T> read, Fact<T> held)
        where T : notnull => read.State == held.State && (!read.IsKnown || read.Is(held.Value!));

    private static string Days(SheetFacts sheet)
    {
        if (!sheet.Term.Start.IsKnown && !sheet.Term.End.IsKnown)
        {
            return "";
        }

        string term = Span(sheet.Term.Start, sheet.Term.End) + (sheet.Term.Rollover.Is(true) ? "（次年度以降も、同様の業務委託を行う。）" : "");
        return sheet.Handling.Start.IsKnown || sheet.Handling.End.IsKnown
            ? $"{term}\n※個人情報を取り扱う業務は{Span(sheet.Handling.Start, sheet.Handling.End)}"
            : term;
    }

    private static string Span(Fact<DateOnly> start, Fact<DateOnly> end) =>
        start.IsKnown && end.IsKnown && start.Value == end.Value ? Wareki.Of(start.Value)
        : (start.IsKnown ? Wareki.Of(start.Value) + "から" : "") + (end.IsKnown ? Wareki.Of(end.Value) + "まで" : "");
}
