using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Inherent;

/// <summary>
/// The deeper the chain the more; a chain nobody describes is not a short one. Vendors declared without a name weigh exactly like silence, and a
/// subcontractor with a name never less than silence.
/// </summary>
internal sealed class ChainRisk(ChainPolicy policy)
{
    public InherentPart Of(EngagementFacts facts)
    {
        bool silent = facts.Reentrustment.State == FactState.Unknown;
        bool open = silent || IsOpen(facts);
        if (facts.Chain.IsEmpty)
        {
            return Part(new("委託先の階層: 不明", "Depth of the chain: unknown"), policy.Unknown, open, true);
        }

        int depth = facts.Chain.Max(l => l.Tier);
        bool undecided = facts.Chain.Any(l => l.Undecided.Is(true));
        LocalizedText below = !open ? new("", "")
            : silent ? new("、再委託の有無不明", ", re-entrusting not stated")
            : new("、再委託先の一部不明", ", not every subcontractor known");
        return Part(
            new(
                string.Create(CultureInfo.InvariantCulture, $"委託先の階層: {depth}層{(undecided ? "、委託先未定" : "")}{below.Ja}"),
                string.Create(CultureInfo.InvariantCulture, $"Depth of the chain: {depth}{(undecided ? ", a vendor undecided" : "")}{below.En}")),
            Known(depth, open && !silent) + (undecided ? policy.Undecided : Points.Zero),
            silent,
            undecided || open);
    }

    public Points OfTier(int tier) => policy.Tiers[Math.Clamp(tier, 1, policy.Tiers.Length) - 1];

    /// <summary>
    /// The points where something is declared: what is not named counts as silence about one contractor would, and whatever a policy gives for
    /// silence, a chain with a name in it does not fall below it.
    /// </summary>
    private Points Known(int depth, bool open)
    {
        Points known = OfTier(depth);
        Points silence = OfTier(1) + policy.Undeclared;
        return (open || depth > 1) && known < silence ? silence : known;
    }

    /// <summary>Whether vendors are declared down the chain whom the facts do not name, or one of several contractors is not spoken of.</summary>
    private static bool IsOpen(EngagementFacts facts) =>
        facts.Chain.Any(l => l.UnnamedBelow?.IsKnown == true)
        || (facts.Reentrustment.Is(ReentrustmentStance.Declared)
            && (facts.Chain.IsEmpty
                || facts.Chain.Any(c => c.ParentId is null && c.Reentrustment?.Is(ReentrustmentStance.Denied) != true && !facts.Chain.Any(l => l.ParentId == c.Id))));

    private InherentPart Part(LocalizedText label, Points points, bool silent, bool unknown)
    {
        Points sum = points + (silent ? policy.Undeclared : Points.Zero);
        return new InherentPart("chain", label, sum > policy.Most ? policy.Most : sum, unknown || silent);
    }
}
