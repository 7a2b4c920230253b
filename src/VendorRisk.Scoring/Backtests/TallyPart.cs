using System.Collections.Immutable;
using VendorRisk.Scoring.Pool;

namespace VendorRisk.Scoring.Backtests;

/// <summary>What a tally has added up, in a form that travels and can be added to another.</summary>
internal sealed record TallyPart : SlicePart
{
    public required int Engagements { get; init; }

    public required long ResidualBefore { get; init; }

    public required long ResidualAfter { get; init; }

    public required ImmutableArray<GradeMove> Grades { get; init; }

    public required ImmutableArray<FaultCount> Faults { get; init; }

    public required ImmutableArray<EngagementDifference> Differences { get; init; }

    public required ImmutableArray<RuleCount> Before { get; init; }

    public required ImmutableArray<RuleCount> After { get; init; }

    public ImmutableArray<RuleTime> TimesBefore { get; init; } = [];

    public ImmutableArray<RuleTime> TimesAfter { get; init; } = [];
}
