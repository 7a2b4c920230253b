using System.Collections.Immutable;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Policies;

/// <summary>What the chain's depth counts.</summary>
internal sealed record ChainPolicy
{
    /// <summary>By the deepest tier, from 1; deeper ones count as the last.</summary>
    public required ImmutableArray<Points> Tiers { get; init; }

    /// <summary>On top, when a vendor is still to be chosen.</summary>
    public required Points Undecided { get; init; }

    /// <summary>On top, when the paper neither declares nor denies re-entrusting.</summary>
    public required Points Undeclared { get; init; }

    /// <summary>When no vendor is known.</summary>
    public required Points Unknown { get; init; }

    /// <summary>All together at most.</summary>
    public required Points Most { get; init; }
}
