using System.Collections.Immutable;

namespace VendorRisk.Scoring.Impact;

/// <summary>Who depends on whom.</summary>
/// <param name="Vendors">The vendors, those with most engagements first.</param>
/// <param name="Dependencies">Who entrusts whom among them and the office; most engagements first.</param>
public sealed record DependencyGraph(ImmutableArray<DependencyNode> Vendors, ImmutableArray<Dependency> Dependencies);
