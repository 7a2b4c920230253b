using System.Collections.Immutable;
using VendorRisk.Scoring.Differences;

namespace VendorRisk.Web.Engagements;

/// <summary>What changed between two assessments, ready to be shown.</summary>
/// <param name="Difference">The difference.</param>
/// <param name="Facts">The changed facts in words.</param>
public sealed record ChangeView(AssessmentDifference Difference, ImmutableArray<ChangedFact> Facts);
