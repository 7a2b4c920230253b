using System.Collections.Immutable;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>How the portfolio is spread.</summary>
/// <param name="Years">The fiscal years, the earliest first.</param>
/// <param name="Elsewhere">How many engagements begin in none of these years, or do not say when.</param>
/// <param name="Classes">The classes of information items, most sensitive first.</param>
public sealed record PortfolioTrends(ImmutableArray<YearTrend> Years, int Elsewhere, ImmutableArray<ClassPeople> Classes);
