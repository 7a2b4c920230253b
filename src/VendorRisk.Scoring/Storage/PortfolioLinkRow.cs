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
}
