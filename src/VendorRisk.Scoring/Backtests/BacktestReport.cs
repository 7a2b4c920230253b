using System.Collections.Immutable;

namespace VendorRisk.Scoring.Backtests;

/// <summary>What a portfolio's judgements would be under a proposal, against what they are. Apart from times the same input gives the same report.</summary>
public sealed record BacktestReport
{
    /// <summary>How many engagements were judged.</summary>
    public required int Engagements { get; init; }

    /// <summary>How many of them differ at all: grade, points, findings, unknowns or faults.</summary>
    public int Different => Differences.Length;

    /// <summary>How many get another grade.</summary>
    public int Flipped => Differences.Count(d => d.GradeMoves);

    /// <summary>How many were judged in full and no longer would be.</summary>
    public int NewlyIncomplete => Differences.Count(d => d.CompleteBefore && !d.CompleteAfter);

    /// <summary>Findings that only the proposal has.</summary>
    public int FindingsAdded => Differences.Sum(d => d.Added.Length);

    /// <summary>Findings that only the rules in force have.</summary>
    public int FindingsRemoved => Differences.Sum(d => d.Removed.Length);

    /// <summary>All engagements by grade before and after; pairs that do not occur are left out.</summary>
    public ImmutableArray<GradeMove> Grades { get; init; } = [];

    /// <summary>The residual risk of all engagements together, before.</summary>
    public required decimal ResidualBefore { get; init; }

    /// <summary>The residual risk of all engagements together, after.</summary>
    public required decimal ResidualAfter { get; init; }

    /// <summary>The rules that judge differently or belong to the proposal, by id.</summary>
    public ImmutableArray<RuleDifference> Rules { get; init; } = [];

    /// <summary>What faulted under the proposal: by pack, rule and message.</summary>
    public ImmutableArray<FaultCount> Faults { get; init; } = [];

    /// <summary>The engagements that differ: worse grades first, then better ones, then the rest; the most points first, then by id.</summary>
    public ImmutableArray<EngagementDifference> Differences { get; init; } = [];

    /// <summary>How long the whole run took.</summary>
    public TimeSpan Taken { get; init; }
}
