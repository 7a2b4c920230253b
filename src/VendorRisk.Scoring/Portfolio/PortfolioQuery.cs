using System.Collections.Immutable;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>Which engagements, in which order, which part; what is null or empty does not restrict.</summary>
public sealed record PortfolioQuery
{
    /// <summary>Words each of which must stand in title, department, vendors or worst finding, in any width and case.</summary>
    public string? Words { get; init; }

    /// <summary>The department, as it is written.</summary>
    public string? Department { get; init; }

    /// <summary>The grade.</summary>
    public Grade? Grade { get; init; }

    /// <summary>A category that must have findings or have faulted.</summary>
    public string? Category { get; init; }

    /// <summary>Only these engagements; null for any.</summary>
    public ImmutableArray<EngagementId>? Only { get; init; }

    /// <summary>Only samples, or only others.</summary>
    public bool? Sample { get; init; }

    /// <summary>The order.</summary>
    public PortfolioSort Sort { get; init; }

    /// <summary>A category to sort by instead, the gravest cells first when descending.</summary>
    public string? SortCategory { get; init; }

    /// <summary>Whether the largest comes first.</summary>
    public bool Descending { get; init; } = true;

    /// <summary>How many rows to leave out.</summary>
    public int Skip { get; init; }

    /// <summary>How many rows at most.</summary>
    public int Take { get; init; } = 50;
}
