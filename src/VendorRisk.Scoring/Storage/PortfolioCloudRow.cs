namespace VendorRisk.Scoring.Storage;

/// <summary>A service on the internet that a link of a chain uses: the index from services to engagements.</summary>
internal sealed class PortfolioCloudRow
{
    public required string EngagementId { get; init; }

    /// <summary>Its place among the services of the chain.</summary>
    public required int Place { get; init; }

    /// <summary>The place of the link that uses it.</summary>
    public required int Link { get; init; }

    /// <summary>The name, folded: which services are the same.</summary>
    public required string CloudKey { get; init; }

    public required string Name { get; init; }

    public string? Operator { get; init; }

    public string? OperatorCountry { get; init; }

    public string? ServerCountry { get; init; }
}
