using System.Collections.Immutable;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Differences;

/// <summary>What one cause changed. <see cref="Points"/> is the sum of inherent part, findings and <see cref="Shifted"/>, exactly.</summary>
public sealed record CauseChange
{
    /// <summary>The cause.</summary>
    public required ChangeCause Cause { get; init; }

    /// <summary>The grade before this cause was let in.</summary>
    public required Grade Before { get; init; }

    /// <summary>The grade after.</summary>
    public required Grade After { get; init; }

    /// <summary>What it adds to the residual risk; negative when it lowers it.</summary>
    public required Points Points { get; init; }

    /// <summary>The part through the inherent risk.</summary>
    public Points Inherent { get; init; }

    /// <summary>Findings and unknowns that came, went or changed their severity, the weightiest first.</summary>
    public ImmutableArray<FindingChange> Findings { get; init; } = [];

    /// <summary>The part by which findings that stay weigh otherwise, because others joined or left or the inherent risk moved.</summary>
    public Points Shifted { get; init; }

    /// <summary>The changed facts, for <see cref="ChangeCause.Fact"/>.</summary>
    public ImmutableArray<FactChange> Facts { get; init; } = [];

    /// <summary>What changed in date, plugins or policy, in Japanese.</summary>
    public ImmutableArray<string> Details { get; init; } = [];
}
