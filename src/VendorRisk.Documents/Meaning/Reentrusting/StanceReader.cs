using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Documents.Meaning.Text;
using VendorRisk.Documents.Papers;

namespace VendorRisk.Documents.Meaning.Reentrusting;

/// <summary>Tells whether a paper declares re-entrusting, denies it, or says nothing.</summary>
internal static partial class StanceReader
{
    /// <summary>Declared wins over denied; a ban in the contractor's clauses denies only where nothing is declared.</summary>
    public static Fact<ReentrustmentStance> Read(PaperContext context, ImmutableArray<ReentrustedWork> places)
    {
        Source? declared =
            places.Select(p => p.Statement.Source).FirstOrDefault(s => s is not null)
            ?? context.Sheets.Where(s => s.Facts.Kind is SheetKind.ReOutsourcing).Select(s => s.Facts.Title.Source).FirstOrDefault(s => s is not null)
            ?? context.Facts.Chain.Where(l => l.Tier > 1).Select(l => l.Name.Source).FirstOrDefault(s => s is not null)
            ?? Statements(context).FirstOrDefault(s => ReentrustmentWords.Declares(s.Folded))?.WholeSource()
            ?? LabelledAnswer(context, Yes());
        if (declared is not null || context.Facts.Chain.Any(l => l.Tier > 1))
        {
            return Fact.Known(ReentrustmentStance.Declared, declared);
        }

        Source? denied =
            Statements(context).FirstOrDefault(s => ReentrustmentWords.Denies(s.Folded))?.WholeSource()
            ?? LabelledAnswer(context, No())
            ?? context.Facts.Checklist.Where(a => a.Ground.Is(WaiverGround.NoReentrustment)).Select(a => a.Ground.Source ?? a.Reason.Source).FirstOrDefault()
            ?? context.Facts.ClauseSets.Where(c => c.Tier == 1 && c.Subcontracting.Is(SubcontractingTerms.Banned)).Select(c => c.Subcontracting.Source).FirstOrDefault();
        return denied is not null
            ? Fact.Known(ReentrustmentStance.Denied, denied)
            : Fact.Unknown<ReentrustmentStance>("再委託を行うとも行わないとも書かれていません");
    }

    /// <summary>Sentences in which the paper speaks for itself: clauses and checklists speak for every contract and are left out.</summary>
    private static IEnumerable<PaperText> Statements(PaperContext context) =>
        context.Paper.Cover.Concat(context.Paper.Outline)
            .Concat(context.Paper.Sheets.Where(s => s.Kind is SheetKind.Outsourcing).SelectMany(s => s.Fields))
            .Where(f => f.Kind is not FieldKind.Title)
            .SelectMany(f => Sentences.Of(f.Value));

    private static Source? LabelledAnswer(PaperContext context, Regex answer) =>
        context.Paper.Sheets.SelectMany(s => s.Fields)
            .Where(f => f.Label.Folded.Contains("再委託", StringComparison.Ordinal) && answer.IsMatch(f.Value.Folded))
            .Select(f => f.Value.WholeSource())
            .FirstOrDefault();

    [GeneratedRegex("^(有|あり|有り|する|行う)([。(（]|$)")]
    private static partial Regex Yes();

    [GeneratedRegex("^(無|なし|無し|しない|行わない|予定なし|該当なし)([。(（]|$)")]
    private static partial Regex No();
}
