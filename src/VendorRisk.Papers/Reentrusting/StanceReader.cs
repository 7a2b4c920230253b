using System.Collections.Frozen;
using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Work;

namespace VendorRisk.Papers.Reentrusting;

/// <summary>Tells whether a paper declares re-entrusting, denies it, or says nothing.</summary>
internal static class StanceReader
{
    /// <summary>
    /// Declared wins over denied; a ban in the contractor's clauses denies only where nothing is declared. What one of several contractors
    /// denies for itself says nothing of the others.
    /// </summary>
    public static Fact<ReentrustmentStance> Read(PaperContext context, ImmutableArray<ReentrustedWork> places)
    {
        ChainLink[] contractors = [.. context.Facts.Chain.Where(l => l.Tier == 1)];
        Source? declared =
            places.Select(p => p.Statement.Source).FirstOrDefault(s => s is not null)
            ?? context.Sheets.Where(s => s.Facts.Kind is SheetKind.ReOutsourcing).Select(s => s.Facts.Title.Source).FirstOrDefault(s => s is not null)
            ?? context.Facts.Chain.Where(l => l.Tier > 1).Select(l => l.Name.Source).FirstOrDefault(s => s is not null)
            ?? context.Facts.Chain.Where(l => l.UnnamedBelow is not null).Select(l => l.UnnamedBelow!.Source).FirstOrDefault(s => s is not null)
            ?? Statements(context).FirstOrDefault(s => ReentrustmentWords.Declares(s.Folded))?.WholeSource()
            ?? OutlineRow(context, ReentrustmentStance.Declared);
        if (declared is not null || context.Facts.Chain.Any(l => l.Tier > 1))
        {
            return Fact.Known(ReentrustmentStance.Declared, declared);
        }

        Source? denied =
            Statements(context, forms: contractors.Length < 2).FirstOrDefault(s => ReentrustmentWords.Denies(s.Folded))?.WholeSource()
            ?? OutlineRow(context, ReentrustmentStance.Denied)
            ?? (contractors.All(c => c.Reentrustment?.Is(ReentrustmentStance.Denied) == true) ? contractors.Select(c => c.Reentrustment!.Source).FirstOrDefault() : null)
            ?? context.Facts.Checklist.Where(a => a.Ground.Is(WaiverGround.NoReentrustment)).Select(a => a.Ground.Source ?? a.Reason.Source).FirstOrDefault()
            ?? context.Facts.ClauseSets.Where(c => c.Tier == 1 && c.Subcontracting.Is(SubcontractingTerms.Banned)).Select(c => c.Subcontracting.Source).FirstOrDefault();
        return denied is not null
            ? Fact.Known(ReentrustmentStance.Denied, denied)
            : Fact.Unknown<ReentrustmentStance>("再委託を行うとも行わないとも書かれていません");
    }

    /// <summary>Sentences in which the paper speaks for itself: clauses and checklists speak for every contract and are left out.</summary>
    private static IEnumerable<PaperText> Statements(PaperContext context, bool forms = true) =>
        context.Paper.Cover.Concat(context.Paper.Outline)
            .Concat(context.Paper.Sheets.Where(s => forms && s.Kind is SheetKind.Outsourcing).SelectMany(s => s.Fields))
            .Where(f => f.Kind is not (FieldKind.Title or FieldKind.Reentrusting))
            .SelectMany(f => Sentences.Of(f.Value));

    /// <summary>What a row of the outline or the cover answers; the rows of the forms are the links' own.</summary>
    private static Source? OutlineRow(PaperContext context, ReentrustmentStance stance) =>
        SheetDeclarations.OfOutline(context.Paper, FrozenSet<string>.Empty).FirstOrDefault(d => d.Stance == stance)?.Statement.WholeSource();
}
