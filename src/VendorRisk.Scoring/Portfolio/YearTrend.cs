using System.Collections.Immutable;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>The engagements whose contract begins in one fiscal year (4/1–3/31).</summary>
/// <param name="Year">The year in which it begins.</param>
/// <param name="Engagements">How many.</param>
/// <param name="Grades">How many have each grade, from A on.</param>
/// <param name="Categories">How many have findings in each category, in the order of the heatmap.</param>
public sealed record YearTrend(int Year, int Engagements, ImmutableArray<int> Grades, ImmutableArray<int> Categories);
