using VendorRisk.Engagements;

namespace VendorRisk.Web.Preview;

/// <summary>What changed since a version was approved.</summary>
/// <param name="Decision">The approval.</param>
/// <param name="Comparison">The approved facts against the later ones.</param>
public sealed record SinceApproval(DecisionRecord Decision, FactsComparison Comparison);
