using System.Collections.Immutable;

namespace VendorRisk.Scoring.Candidates;

/// <summary>Candidates side by side.</summary>
public sealed record CandidateComparison
{
    /// <summary>The undecided link.</summary>
    public required string LinkId { get; init; }

    /// <summary>The last day on which the vendor handles personal information; null when the paper does not say.</summary>
    public DateOnly? WorkEnd { get; init; }

    /// <summary>What the paper demands.</summary>
    public ImmutableArray<CandidateCondition> Conditions { get; init; } = [];

    /// <summary>This page's vendors, best first: conditions, then grade, then residual risk.</summary>
    public ImmutableArray<Candidate> Candidates { get; init; } = [];

    /// <summary>How many vendors there are on all pages.</summary>
    public int Total { get; init; }
}
