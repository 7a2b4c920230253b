using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Policies;

/// <summary>What the inherent risk is made of. The parts together never exceed 100.</summary>
internal sealed record InherentPolicy
{
    /// <summary>By the most sensitive class.</summary>
    public required ImmutableDictionary<SensitivityClass, DataPolicy> Data { get; init; }

    /// <summary>When items are not given.</summary>
    public required DataPolicy DataUnknown { get; init; }

    /// <summary>By number of people, rising.</summary>
    public required ImmutableArray<PeopleBand> People { get; init; }

    /// <summary>When nobody says how many people.</summary>
    public required Points PeopleUnknown { get; init; }

    public required MediaPolicy Media { get; init; }

    public required ChainPolicy Chain { get; init; }

    public required CloudPolicy Cloud { get; init; }
}
