using System.Collections.Immutable;
using VendorRisk.Engagements;
using VendorRisk.Registry;

namespace VendorRisk.Scoring.Candidates;

/// <summary>What to compare.</summary>
/// <param name="Engagement">The engagement.</param>
/// <param name="AsOf">The business date in Japan.</param>
public sealed record CandidateQuery(EngagementId Engagement, DateOnly AsOf)
{
    /// <summary>The most vendors on one page: more cannot be read side by side.</summary>
    public const int LargestPage = 8;

    /// <summary>The undecided link; null for the first one.</summary>
    public string? LinkId { get; init; }

    /// <summary>These vendors only; empty for every vendor that holds a scheme asked for.</summary>
    public ImmutableArray<VendorId> Vendors { get; init; } = [];

    /// <summary>Which page, from 0.</summary>
    public int Page { get; init; }

    /// <summary>Vendors a page, 1 to <see cref="LargestPage"/>.</summary>
    public int PageSize { get; init; } = 5;
}
