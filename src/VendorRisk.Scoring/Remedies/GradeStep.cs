using System.Collections.Immutable;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Remedies;

/// <summary>What it takes to reach a better grade: the fewest findings to fix and open questions to answer.</summary>
public sealed record GradeStep
{
    /// <summary>The grade that is reached; at least one better than today's. When nothing reaches one, the grade that was aimed at.</summary>
    public required Grade Grade { get; init; }

    /// <summary>False when even fixing everything that can be fixed does not reach it.</summary>
    public required bool Reachable { get; init; }

    /// <summary>The residual risk afterwards: with the set fixed, or, when unreachable, with everything fixed that can be.</summary>
    public required Points Residual { get; init; }

    /// <summary>The findings to fix, as places in <see cref="Assessment.Findings"/>, severest first. Empty when unreachable.</summary>
    public ImmutableArray<int> Findings { get; init; } = [];

    /// <summary>The rules whose missing facts are to be supplied, as places in <see cref="Assessment.Unjudged"/>; it helps if the answer is good.</summary>
    public ImmutableArray<int> Unknowns { get; init; } = [];

    /// <summary>How many things there are to do.</summary>
    public int Count => Findings.Length + Unknowns.Length;
}
