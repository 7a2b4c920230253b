using VendorRisk.Contract;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Scoring.Assessments;

/// <summary>A finding, or a rule that could not judge, with its weight before diminishing.</summary>
/// <param name="Category">The category.</param>
/// <param name="Weight">In thousandths of a point.</param>
internal sealed record WeightedItem(string Category, long Weight)
{
    /// <summary>Thousandths of a point in a tenth.</summary>
    public const int UnitsPerTenth = 100;

    public static WeightedItem OfFinding(Policy policy, string category, Severity severity) =>
        new(category, policy.Weights[severity].Tenths * (long)UnitsPerTenth);

    public static WeightedItem OfUnknown(Policy policy, string category, Severity severity) =>
        new(category, policy.Weights[severity].Tenths * (long)UnitsPerTenth * policy.UnknownPercent / 100);
}
