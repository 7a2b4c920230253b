using System.Collections.Immutable;
using VendorRisk.Registry;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>A vendor's row of the vendor view.</summary>
public sealed record VendorEntry
{
    /// <summary>The register's id, or the name as the register compares names.</summary>
    public required string Key { get; init; }

    /// <summary>The vendor in the register; null for a name that only papers have.</summary>
    public VendorId? VendorId { get; init; }

    /// <summary>The legal name, or the name as a paper has it.</summary>
    public required string Name { get; init; }

    /// <summary>The 法人番号; null when unknown.</summary>
    public string? CorporateNumber { get; init; }

    /// <summary>Whether it came with the product.</summary>
    public bool Sample { get; init; }

    /// <summary>In how many engagements it is, at any depth.</summary>
    public required int Engagements { get; init; }

    /// <summary>The people of all of them whose number is known.</summary>
    public required long People { get; init; }

    /// <summary>The people of its largest engagement.</summary>
    public long LargestPeople { get; init; }

    /// <summary>How many of its engagements do not say how many people.</summary>
    public int PeopleUnknown { get; init; }

    /// <summary>The nearest tier it stands at; 0 when it is in no chain.</summary>
    public required int NearestTier { get; init; }

    /// <summary>The deepest tier it stands at; 0 when it is in no chain.</summary>
    public required int DeepestTier { get; init; }

    /// <summary>Its worst grade in any chain; null when it has none.</summary>
    public Grade? Worst { get; init; }

    /// <summary>How many valid certifications the register holds.</summary>
    public required int Certifications { get; init; }

    /// <summary>The first day on which one runs out that no other renews; null when none does.</summary>
    public DateOnly? NextExpiry { get; init; }

    /// <summary>How many incidents the register holds.</summary>
    public required int Incidents { get; init; }

    /// <summary>The worst of what runs through it, in heatmap order; none for a vendor in no chain.</summary>
    public ImmutableArray<PortfolioCell> Cells { get; init; } = [];
}
