using System.Collections.Immutable;

namespace VendorRisk.Engagements;

/// <summary>What a decision rests on, frozen when it is recorded: identifiers and hashes as the judgement gives them.</summary>
public sealed record DecisionBasis
{
    /// <summary>The number of the stored assessment.</summary>
    public required long Assessment { get; init; }

    /// <summary>The day for which it was made.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>SHA-256 of the facts that were judged, lower-case hex.</summary>
    public required string FactsHash { get; init; }

    /// <summary>The policy's version.</summary>
    public required string Policy { get; init; }

    /// <summary>SHA-256 of the policy, lower-case hex.</summary>
    public required string PolicyHash { get; init; }

    /// <summary>The plugins that judged.</summary>
    public ImmutableArray<DecisionPack> Packs { get; init; } = [];

    /// <summary>The grade.</summary>
    public required string Grade { get; init; }
}
