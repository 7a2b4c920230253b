using VendorRisk.Contract;

namespace VendorRisk.Web.Risk;

/// <summary>Tells from the facts how a link hangs on the one above it.</summary>
internal static class ChainEdges
{
    public static ChainEdge Of(ChainLink link, EngagementFacts facts)
    {
        if (link.Tier <= 1)
        {
            return ChainEdge.Entrusted;
        }

        if (link.Consent.IsKnown)
        {
            return ChainEdge.Consented;
        }

        if (!link.Name.IsKnown || link.Undecided.Is(true))
        {
            return ChainEdge.Unknown;
        }

        Fact<ReentrustmentStance> stance = facts.Chain.FirstOrDefault(other => other.Id == link.ParentId)?.Reentrustment ?? facts.Reentrustment;
        bool declared = stance.IsKnown ? stance.Value == ReentrustmentStance.Declared : facts.Sheets.Any(sheet => sheet.LinkId == link.Id);
        return declared ? ChainEdge.Declared : ChainEdge.Undeclared;
    }
}
