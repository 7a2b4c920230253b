using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Policies;

/// <summary>What media and routes count.</summary>
internal sealed record MediaPolicy
{
    /// <summary>Each kind of medium, once.</summary>
    public required ImmutableDictionary<MediumKind, Points> Kinds { get; init; }

    /// <summary>Each hop.</summary>
    public required Points Hop { get; init; }

    /// <summary>On top, each hop whose means are not known.</summary>
    public required Points OpenHop { get; init; }

    /// <summary>When no medium is known.</summary>
    public required Points Unknown { get; init; }

    /// <summary>All together at most.</summary>
    public required Points Most { get; init; }
}
