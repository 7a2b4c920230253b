using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Movements;

/// <summary>Collects every movement that a paper states or its work implies.</summary>
internal static class HopReader
{
    /// <summary>Stated movements first, in printed order, then those that only follow from the work.</summary>
    public static ImmutableArray<Hop> Read(PaperContext context)
    {
        ImmutableArray<Hop> stated = HopMerger.Merge(
        [
            .. Prose(context),
            .. TaskHops(context),
            .. SafeguardHops(context),
            .. ChecklistHops(context),
            .. context.Sheets.SelectMany(s => SheetHops.Read(context, s)),
            .. context.Sheets.SelectMany(s => StoreHops.Read(context, s)),
        ]);
        ImmutableArray<Hop> all = HopMerger.Merge([.. stated, .. ImpliedHops.Read(context, stated)]);
        return LedgerReader.Read(context).Apply(all);
    }

    private static IEnumerable<Hop> Prose(PaperContext context)
    {
        IEnumerable<(SheetContext? Sheet, PaperText Text)> outline = context.Paper.Outline.Select(f => ((SheetContext?)null, f.Value));
        IEnumerable<(SheetContext? Sheet, PaperText Text)> sheets = context.Sheets.SelectMany(s => s.Printed.Fields
            .Where(f => f.Kind is FieldKind.Reason or FieldKind.Remarks or FieldKind.Source or FieldKind.Notification)
            .Select(f => ((SheetContext?)s, f.Value)));
        return outline.Concat(sheets).SelectMany(p =>
            Sentences.Of(p.Text).SelectMany(s => MovementParser.Parse(s, new PartyResolver(context, p.Sheet), partyless: false)));
    }

    /// <summary>What a statement of work says of hand-overs between ward and vendors; what goes to the people follows from the tasks.</summary>
    private static IEnumerable<Hop> TaskHops(PaperContext context) =>
        context.Sheets.Where(s => s.Entrusts).SelectMany(s => s.Fields(FieldKind.Work)
            .SelectMany(f => Sentences.Of(f))
            .SelectMany(t => MovementParser.Parse(t, new PartyResolver(context, s), partyless: false))
            .Where(h => h.From.Kind is (PartyKind.Ward or PartyKind.Vendor) && h.To.Kind is (PartyKind.Ward or PartyKind.Vendor) && h.Means.IsKnown));

    private static IEnumerable<Hop> SafeguardHops(PaperContext context) =>
        context.Sheets.Where(s => s.Entrusts).SelectMany(s => s.Printed.Fields
            .Where(f => f.Kind is FieldKind.WardSafeguards or FieldKind.VendorSafeguards)
            .SelectMany(f => SmallestPieces.Of(f.Value))
            .SelectMany(p => MovementParser.Parse(p, new PartyResolver(context, s), partyless: true)));

    /// <summary>A row counts only where it is answered with ○, and only where it says how: the form's rows alone state no movement.</summary>
    private static IEnumerable<Hop> ChecklistHops(PaperContext context) =>
        context.Paper.Checklists
            .SelectMany(c => c.Rows)
            .Where(r => r.Answer.Mark == ChecklistMark.Yes)
            .SelectMany(r => Sentences.Of(r.Text))
            .SelectMany(s => MovementParser.Parse(s, new PartyResolver(context, null), partyless: true))
            .Where(h => h.Means.IsKnown);
}
