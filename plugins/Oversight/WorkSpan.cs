using VendorRisk.Contract;

namespace VendorRisk.Plugins.Oversight;

/// <summary>From when to when a vendor works, over all its sheets; both ends count in.</summary>
internal sealed record WorkSpan(Fact<DateOnly> Start, Fact<DateOnly> End, Fact<DateOnly> HandlingEnd, bool Rollover)
{
    /// <summary>The last day on which data is handled: of the handling where that is given, else of the contract.</summary>
    public Fact<DateOnly> LastDay => HandlingEnd.IsKnown ? HandlingEnd : End;

    /// <summary>Null when no sheet entrusts work to the vendor.</summary>
    public static WorkSpan? Of(EngagementFacts facts, ChainLink link)
    {
        SheetFacts[] sheets = [.. VendorSheets.Of(facts, link).Select(s => s.Sheet)];
        return sheets.Length == 0
            ? null
            : new(
                sheets.Select(s => s.Term.Start).OrderBy(d => d.Or(DateOnly.MaxValue)).First(),
                Latest(sheets.Select(s => s.Term.End)),
                Latest(sheets.Select(s => s.Handling.End)),
                sheets.Any(s => s.Term.Rollover.Is(true)));
    }

    private static Fact<DateOnly> Latest(IEnumerable<Fact<DateOnly>> days) => days.OrderByDescending(d => d.Or(DateOnly.MinValue)).First();
}
