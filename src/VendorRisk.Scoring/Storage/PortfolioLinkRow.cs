namespace VendorRisk.Scoring.Storage;

/// <summary>A vendor in a chain: the index from vendors to engagements at any depth.</summary>
internal sealed class PortfolioLinkRow
{
    public required string EngagementId { get; init; }

    /// <summary>Its place in the chain.</summary>
    public required int Place { get; init; }

    public required int Tier { get; init; }

    /// <summary>As the paper has it; null when it is not known.</summary>
    public string? Name { get; init; }

    /// <summary>The name as the register compares names; empty when it is not known.</summary>
    public required string NameKey { get; init; }

    /// <summary>The one vendor of the register that the name means; null when there is none.</summary>
    public string? VendorId { get; init; }

    /// <summary>The row of the vendor view; empty when the vendor is not known.</summary>
    public required string VendorKey { get; init; }

    public int? Grade { get; init; }

    /// <summary>The link's id in the facts.</summary>
    public required string Link { get; init; }

    /// <summary>The place of the link that entrusts it; null when the ward does.</summary>
    public int? Parent { get; init; }

    /// <summary>Its own cells, as <see cref="Portfolio.PackedCells"/> writes them.</summary>
    public required string Cells { get; init; }

    /// <summary>The cells of what runs through it: its own and those of every link beneath it.</summary>
    public required string Reach { get; init; }
}
