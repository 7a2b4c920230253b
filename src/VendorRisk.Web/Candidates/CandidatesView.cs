using System.Collections.Immutable;
using VendorRisk.Registry;
using VendorRisk.Scoring.Candidates;

namespace VendorRisk.Web.Candidates;

/// <summary>The candidates of one engagement.</summary>
/// <param name="Title">The engagement's title; empty when it was not read.</param>
/// <param name="Comparison">The comparison; null when its vendor is decided.</param>
/// <param name="Offered">The vendors that can be chosen for comparison.</param>
public sealed record CandidatesView(string Title, CandidateComparison? Comparison, ImmutableArray<VendorSummary> Offered);
