using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>An engagement's row of the portfolio view.</summary>
public sealed record PortfolioEntry
{
    /// <summary>The engagement.</summary>
    public required EngagementId Id { get; init; }

    /// <summary>Its revision when the row was written.</summary>
    public required long Revision { get; init; }

    /// <summary>Its newest version then.</summary>
    public required int Version { get; init; }

    /// <summary>The title; null when it was not read.</summary>
    public string? Title { get; init; }

    /// <summary>The department; null when it was not read.</summary>
    public string? Department { get; init; }

    /// <summary>The vendors' names, tier by tier; 未定 and 不明 where there is none.</summary>
    public ImmutableArray<string> Vendors { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public EngagementState State { get; init; }

    /// <summary>The newest decision; null when there is none.</summary>
    public DecisionOutcome? Decision { get; init; }

    /// <summary>The version that decision was made on.</summary>
    public int? DecidedVersion { get; init; }

    /// <summary>The residual risk when that decision was made; null when there is none, or no assessment of that time.</summary>
    public Points? Before { get; init; }

    /// <summary>Why the newest approval was given on other facts; empty when it was not, or when there is none.</summary>
    public ImmutableArray<ReopenGround> Reopened { get; init; } = [];

    /// <summary>Whether it came with the product.</summary>
    public bool Sample { get; init; }

    /// <summary>The number of people; null when unknown.</summary>
    public int? People { get; init; }

    /// <summary>The first day of the term; null when unknown.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The last day of the term; null when unknown.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Whether the contract is meant to go on after the term.</summary>
    public bool Rollover { get; init; }

    /// <summary>The grade.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Whether the assessment is complete.</summary>
    public required bool Complete { get; init; }

    /// <summary>Inherent risk.</summary>
    public required Points Inherent { get; init; }

    /// <summary>Residual risk.</summary>
    public required Points Residual { get; init; }

    /// <summary>How many findings there are.</summary>
    public required int Findings { get; init; }

    /// <summary>How many of them were accepted, on the facts as they are.</summary>
    public int Accepted { get; init; }

    /// <summary>How severe the worst is; null when there is none.</summary>
    public Severity? WorstSeverity { get; init; }

    /// <summary>What the worst says; null when there is none.</summary>
    public LocalizedText? Worst { get; init; }

    /// <summary>The categories in heatmap order.</summary>
    public ImmutableArray<PortfolioCell> Cells { get; init; } = [];

    /// <summary>The day for which it was last judged.</summary>
    public required DateOnly AsOf { get; init; }
}
