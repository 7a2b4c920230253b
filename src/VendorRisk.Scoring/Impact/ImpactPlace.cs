using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Impact;

/// <summary>A place in a chain that is hit.</summary>
public sealed record ImpactPlace
{
    /// <summary>The engagement.</summary>
    public required EngagementId Engagement { get; init; }

    /// <summary>Its title; null when it was not read.</summary>
    public string? Title { get; init; }

    /// <summary>Its department; null when it was not read.</summary>
    public string? Department { get; init; }

    /// <summary>The vendors from the contractor down to the one that is hit, or that uses the service that is; null where a name is not known.</summary>
    public ImmutableArray<string?> Path { get; init; } = [];

    /// <summary>The tier of the last of them.</summary>
    public required int Tier { get; init; }

    /// <summary>The number of people; null when unknown.</summary>
    public int? People { get; init; }

    /// <summary>The classes of the information items, most sensitive first.</summary>
    public ImmutableArray<SensitivityClass> Classes { get; init; } = [];

    /// <summary>The first day of the term; null when unknown.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The last day of the term; null when unknown.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Whether the contract is meant to go on after the term.</summary>
    public bool Rollover { get; init; }

    /// <summary>What an incident asks of a contract: those of its topics that the special clauses have an item on.</summary>
    public ImmutableArray<ClauseTopic> Terms { get; init; } = [];

    /// <summary>The engagement's grade.</summary>
    public required Grade Grade { get; init; }
}
