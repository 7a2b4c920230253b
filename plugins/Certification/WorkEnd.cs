using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Certification;

/// <summary>When a vendor's handling of personal information ends.</summary>
/// <param name="Day">The last day; null when no sheet says.</param>
/// <param name="RollsOver">Whether the same is to go on in later years.</param>
/// <param name="Facts">The facts that say so.</param>
/// <param name="Path">The place where it should be said.</param>
internal sealed record WorkEnd(DateOnly? Day, bool RollsOver, ImmutableArray<IFact> Facts, string Path)
{
    /// <summary>The latest end on the link's sheets: of the handling where it is given, else of the contract.</summary>
    public static WorkEnd Of(EngagementFacts facts, ChainLink link)
    {
        (SheetFacts Sheet, int Index)[] sheets = VendorSheets.Of(facts, link);
        Fact<DateOnly>[] ends = [.. sheets.Select(s => s.Sheet.Handling.End.IsKnown ? s.Sheet.Handling.End : s.Sheet.Term.End).Where(e => e.IsKnown)];
        Fact<bool>[] rollovers = [.. sheets.Select(s => s.Sheet.Term.Rollover).Where(r => r.Is(true))];
        return new WorkEnd(
            ends.Length > 0 ? ends.Max(e => e.Value) : null,
            rollovers.Length > 0,
            [.. ends, .. rollovers],
            sheets is [var first, ..] ? string.Create(CultureInfo.InvariantCulture, $"sheets/{first.Index}/term/end") : "sheets");
    }
}
