using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Scoring.Backtests;

/// <summary>What one rule did on one set of facts.</summary>
public sealed record RuleTrial
{
    /// <summary>The rule.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>How it ended.</summary>
    public required TrialOutcome Outcome { get; init; }

    /// <summary>What it found.</summary>
    public ImmutableArray<AssessedFinding> Findings { get; init; } = [];

    /// <summary>The facts it lacked, for the whole or a part of its judgement.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>Why there was nothing to judge, or what went wrong; null otherwise. In Japanese.</summary>
    public string? Reason { get; init; }

    /// <summary>How long it took on its second run; zero for a plugin that runs in a worker.</summary>
    public TimeSpan Taken { get; init; }
}
