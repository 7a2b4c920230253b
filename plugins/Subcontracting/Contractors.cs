using VendorRisk.Contract;

namespace VendorRisk.Plugins.Subcontracting;

/// <summary>What the facts say of each contractor's own re-entrusting.</summary>
internal static class Contractors
{
    public static ChainLink[] Of(EngagementFacts facts) => [.. facts.Chain.Where(l => l.ParentId is null)];

    /// <summary>
    /// Whether the paper neither declares nor denies it of this contractor. What another contractor says counts for that one alone, unless both take the work
    /// together and one declaration is made for them.
    /// </summary>
    public static bool IsSilent(EngagementFacts facts, ChainLink contractor) =>
        contractor.Reentrustment is not { State: FactState.Known or FactState.NotApplicable } && !HasBelow(facts, contractor)
        && (!facts.Reentrustment.IsKnown || (facts.Reentrustment.Is(ReentrustmentStance.Declared) && Of(facts).Any(c => Declares(facts, c))));

    /// <summary>Whether it is declared of this contractor, or of the paper as a whole and of no contractor in particular, and nobody is named.</summary>
    public static bool LeavesUnnamed(EngagementFacts facts, ChainLink contractor)
    {
        if (contractor.UnnamedBelow?.IsKnown == true)
        {
            return true;
        }

        return !HasBelow(facts, contractor)
            && (contractor.Reentrustment?.Is(ReentrustmentStance.Declared) == true
                || (contractor.Reentrustment?.IsKnown != true && facts.Reentrustment.Is(ReentrustmentStance.Declared) && !Of(facts).Any(c => Declares(facts, c))));
    }

    private static bool Declares(EngagementFacts facts, ChainLink contractor) =>
        contractor.Reentrustment?.Is(ReentrustmentStance.Declared) == true || contractor.UnnamedBelow?.IsKnown == true || HasBelow(facts, contractor);

    private static bool HasBelow(EngagementFacts facts, ChainLink link) => facts.Chain.Any(l => l.ParentId == link.Id);
}
