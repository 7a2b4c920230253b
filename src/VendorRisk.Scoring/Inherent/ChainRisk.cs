using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Scoring.Inherent;

/// <summary>The deeper the chain the more; a chain nobody describes is not a short one.</summary>
internal sealed class ChainRisk(ChainPolicy policy)
{
    public InherentPart Of(EngagementFacts facts)
    {
        bool undeclared = facts.Reentrustment.State == FactState.Unknown;
        if (facts.Chain.IsEmpty)
        {
            return Part(new("委託先の階層: 不明", "Depth of the chain: unknown"), policy.Unknown, undeclared, true);
        }

        int depth = facts.Chain.Max(l => l.Tier);
        bool undecided = facts.Chain.Any(l => l.Undecided.Is(true));
        return Part(
            new(
                string.Create(CultureInfo.InvariantCulture, $"委託先の階層: {depth}層{(undecided ? "、委託先未定" : "")}{(undeclared ? "、再委託の有無不明" : "")}"),
                string.Create(CultureInfo.InvariantCulture, $"Depth of the chain: {depth}{(undecided ? ", a vendor undecided" : "")}{(undeclared ? ", re-entrusting not stated" : "")}")),
            OfTier(depth) + (undecided ? policy.Undecided : Points.Zero),
            undeclared,
            undecided);
    }

    public Points OfTier(int tier) => policy.Tiers[Math.Clamp(tier, 1, policy.Tiers.Length) - 1];

    private InherentPart Part(LocalizedText label, Points points, bool undeclared, bool unknown)
    {
        Points sum = points + (undeclared ? policy.Undeclared : Points.Zero);
        return new InherentPart("chain", label, sum > policy.Most ? policy.Most : sum, unknown || undeclared);
    }
}
