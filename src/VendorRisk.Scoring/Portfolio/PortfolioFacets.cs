using System.Collections.Immutable;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>What engagements can be filtered by.</summary>
/// <param name="Departments">The departments, by name.</param>
/// <param name="Total">How many engagements there are.</param>
/// <param name="Samples">How many of them came with the product.</param>
public sealed record PortfolioFacets(ImmutableArray<string> Departments, int Total, int Samples);
