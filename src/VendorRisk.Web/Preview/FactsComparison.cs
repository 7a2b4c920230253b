using VendorRisk.Contract;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Preview;

/// <summary>Two sets of facts and what they say differently.</summary>
/// <param name="Before">The earlier facts.</param>
/// <param name="After">The later facts.</param>
/// <param name="Difference">What changed.</param>
public sealed record FactsComparison(EngagementFacts Before, EngagementFacts After, EngagementDifference Difference)
{
    internal static FactsComparison Of(EngagementFacts before, EngagementFacts after) =>
        new(before.WithPaths(), after.WithPaths(), EngagementDifference.Between(before, after));
}
