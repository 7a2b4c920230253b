using System.Collections.Immutable;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Backtests;

/// <summary>One engagement that would be judged differently.</summary>
public sealed record EngagementDifference
{
    /// <summary>The engagement's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title; null when unknown.</summary>
    public string? Title { get; init; }

    /// <summary>The day it was judged for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The grade by the rules in force.</summary>
    public required Grade GradeBefore { get; init; }

    /// <summary>The grade under the proposal.</summary>
    public required Grade GradeAfter { get; init; }

    /// <summary>The residual risk by the rules in force.</summary>
    public required Points ResidualBefore { get; init; }

    /// <summary>The residual risk under the proposal.</summary>
    public required Points ResidualAfter { get; init; }

    /// <summary>Whether the rules in force judge it in full.</summary>
    public required bool CompleteBefore { get; init; }

    /// <summary>Whether the proposal judges it in full.</summary>
    public required bool CompleteAfter { get; init; }

    /// <summary>Findings that only the proposal has.</summary>
    public ImmutableArray<FindingDifference> Added { get; init; } = [];

    /// <summary>Findings that only the rules in force have.</summary>
    public ImmutableArray<FindingDifference> Removed { get; init; } = [];

    /// <summary>Rules that lack facts only under the proposal.</summary>
    public ImmutableArray<string> UnknownAdded { get; init; } = [];

    /// <summary>Rules that lack facts only by the rules in force.</summary>
    public ImmutableArray<string> UnknownRemoved { get; init; } = [];

    /// <summary>Whether the grade moves.</summary>
    public bool GradeMoves => GradeBefore != GradeAfter;
}
