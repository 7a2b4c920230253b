using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Oversight;

/// <summary>What safeguards, checklist and clauses say of inspecting one vendor.</summary>
internal sealed record InspectionTerms(bool Told, string? KeyOfWeakness, ImmutableArray<IFact> Evidence)
{
    public static InspectionTerms Of(EngagementFacts facts, ChainLink link)
    {
        HashSet<int> entrusting = [.. VendorSheets.Of(facts, link).Select(s => s.Index)];
        Safeguard[] about =
        [
            .. facts.Safeguards.Where(s => s.LinkId == link.Id)
                .OrderBy(s => entrusting.Contains(s.Sheet) ? 0 : 1).ThenBy(s => s.Text.Source?.Line ?? int.MaxValue).ThenBy(s => s.Side).ThenBy(s => s.Number),
        ];
        ChecklistAnswer[] rows = [.. facts.Checklist.Where(a => IsRowOf(a, link)).OrderBy(a => a.Side)];
        Safeguard[] inspections = [.. about.Where(s => s.Controls.Any(c => c.Is(ControlIds.InspectionAndReports) || c.Is(ControlIds.InspectionOfSubcontractors)))];
        ClauseSet[] binding = [.. facts.ClauseSets.Where(s => s.Tier == link.Tier)];
        ClauseSet[] yearly = [.. (binding.Length > 0 ? binding : [.. facts.ClauseSets]).Where(s => s.YearlyInspection.Is(true))];
        bool ticked = rows.Any(a => a.Answer.Is(ChecklistMark.Yes));
        string? key = (inspections.Length > 0, ticked) switch
        {
            (false, false) => "none",
            _ when inspections.Any(s => s.Frequency.Is(Contract.Frequency.Yearly)) => null,

            // The printed row leans on the clauses as a whole; free text must cite the item it leans on.
            _ when yearly.Length > 0 && (ticked || CitesInspection(facts, link)) => null,
            _ => yearly.Length > 0 ? "weaker" : "unstated",
        };
        return new(
            about.Length > 0 || rows.Length > 0,
            key,
            [
                .. inspections.Select(s => s.Text),
                .. rows.Select(a => a.Answer),
                .. inspections.Length + rows.Length == 0 ? about.Take(1).Select(s => s.Text) : [],
                .. yearly.Select(s => s.YearlyInspection),
                .. yearly.Length == 0 && facts.ClausesCited.IsKnown ? [facts.ClausesCited] : ImmutableArray<IFact>.Empty,
            ]);
    }

    private static bool IsRowOf(ChecklistAnswer answer, ChainLink link) => link.Tier == 1
        ? answer is { Control: ControlIds.InspectionAndReports, Side: Side.Ward or Side.Contractor }
        : answer is { Control: ControlIds.InspectionAndReports, Side: Side.Subcontractor } or { Control: ControlIds.InspectionOfSubcontractors };

    private static bool CitesInspection(EngagementFacts facts, ChainLink link) =>
        facts.ClauseReferences.Where(r => r.LinkId == link.Id).Any(r =>
            r.CitedFor.TryGet(out ClauseTopic topic)
                ? IsInspection(topic)
                : r.Number.TryGet(out int number) && facts.ClauseSets.Any(s => s.Clauses.Any(c => c.Number == number && c.Topics.Any(IsInspection))));

    private static bool IsInspection(ClauseTopic topic) => topic is
        ClauseTopic.Audit or ClauseTopic.YearlyAudit or ClauseTopic.SubcontractorInspection or ClauseTopic.SubcontractorYearlyInspection;
}
