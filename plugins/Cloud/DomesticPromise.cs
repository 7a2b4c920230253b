using VendorRisk.Contract;

namespace VendorRisk.Plugins.Cloud;

/// <summary>Where a vendor's side promises servers under Japanese law.</summary>
internal static class DomesticPromise
{

    /// <summary>The facts that make the promise for this link: a ○ on the checklist, or a safeguard of its own.</summary>
    public static IFact[] Of(EngagementFacts facts, ChainLink link) =>
    [
        .. facts.Checklist.Where(a => a.Side != Side.Ward && a.Control == ControlIds.ServersUnderJapaneseLaw && a.Answer.Is(ChecklistMark.Yes)).Select(a => (IFact)a.Answer),
        .. facts.Safeguards
            .Where(s => s.Side != Side.Ward && s.LinkId == link.Id && s.Controls.Any(c => c.Is(ControlIds.ServersUnderJapaneseLaw)))
            .Select(s => (IFact)s.Text),
    ];
}
