using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Web.Risk;

/// <summary>One vendor of a chain as it is drawn.</summary>
public sealed record ChainNode
{
    public required string Id { get; init; }

    /// <summary>The link that entrusts this one; null when the ward does.</summary>
    public string? ParentId { get; init; }

    public required int Tier { get; init; }

    public required string Name { get; init; }

    public bool Undecided { get; init; }

    /// <summary>The grade this vendor alone would give; null where none is given.</summary>
    public string? Grade { get; init; }

    public ImmutableArray<string> Certifications { get; init; } = [];

    public ImmutableArray<string> Clouds { get; init; } = [];

    /// <summary>How it hangs on the party above it.</summary>
    public ChainEdge Edge { get; init; }

    /// <summary>The certifications with their days left; of one that is stated and registered the registered one.</summary>
    public ImmutableArray<ChainCertification> Held { get; init; } = [];

    /// <summary>The services with their countries.</summary>
    public ImmutableArray<ChainCloud> Services { get; init; } = [];

    /// <summary>The vendor in the register, where it is known there.</summary>
    public string? VendorId { get; init; }

    public int Findings { get; init; }

    public Severity? Worst { get; init; }
}
