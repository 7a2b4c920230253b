using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Movements;

/// <summary>Finds the duty to record hand-overs (管理簿, 確認記録票), what it covers, and where the checklist waives or declines it.</summary>
internal static partial class LedgerReader
{
    public static Ledger Read(PaperContext context)
    {
        List<(HopEnd, HopEnd, Source)> listed = [];
        List<(string? LinkId, Source Source)> kept = [];
        foreach (SheetContext sheet in context.Sheets.Where(s => s.Entrusts))
        {
            PartyResolver resolver = new(context, sheet);
            foreach (PaperText item in Items(sheet).Where(i => LedgerNames.In(i.Folded)))
            {
                kept.Add((sheet.Facts.LinkId, item.WholeSource()));
                kept.AddRange(Below().IsMatch(item.Folded) ? context.Children(sheet.Facts.LinkId).Select(c => ((string?)c.Id, item.WholeSource())) : []);
                listed.AddRange(NumberedList.Of(item).Items
                    .SelectMany(i => MovementParser.Parse(i.Text, resolver, partyless: false).Select(h => (h.From, h.To, i.Text.WholeSource()))));
            }
        }

        ChecklistAnswer? yes = Answer(context, ChecklistMark.Yes);
        ChecklistAnswer? no = Answer(context, ChecklistMark.Undone) ?? Answer(context, ChecklistMark.No);
        if (kept.Count == 0 && (yes?.Text.Source ?? yes?.Answer.Source) is { } ticked)
        {
            kept.Add((null, ticked));
        }

        return new Ledger([.. kept], no?.Answer.Source ?? no?.Text.Source, [.. listed]);
    }

    private static IEnumerable<PaperText> Items(SheetContext sheet) =>
        sheet.Printed.Fields
            .Where(f => f.Kind is FieldKind.WardSafeguards or FieldKind.VendorSafeguards)
            .SelectMany(f => NumberedList.Of(f.Value) is { Items.IsEmpty: false } list ? list.Items.Select(i => i.Text) : Sentences.Of(f.Value));

    private static ChecklistAnswer? Answer(PaperContext context, ChecklistMark mark) =>
        context.Facts.Checklist.FirstOrDefault(a => a.Control == ControlIds.HandOverRecord && a.Answer.Is(mark));

    /// <summary>A vendor's own record of what it hands on to those below it.</summary>
    [GeneratedRegex("再委託|再々委託")]
    private static partial Regex Below();
}
