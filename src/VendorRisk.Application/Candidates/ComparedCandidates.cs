using System.Collections.Immutable;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring.Candidates;

namespace VendorRisk.Application;

/// <summary>The candidates of one engagement side by side.</summary>
/// <param name="Engagement">The engagement.</param>
/// <param name="Comparison">The comparison; null when its vendor is decided.</param>
/// <param name="Register">Every vendor that could be chosen for comparison.</param>
public sealed record ComparedCandidates(Engagement Engagement, CandidateComparison? Comparison, ImmutableArray<VendorSummary> Register);
