using System.Collections.Immutable;

namespace VendorRisk.Registry;

/// <summary>A cloud service the vendor offers or works with.</summary>
public sealed record VendorCloudService
{
    /// <summary>Names the entry.</summary>
    public required Guid Id { get; init; }

    /// <summary>The service's name.</summary>
    public required string Name { get; init; }

    /// <summary>The company that operates it; null when unknown.</summary>
    public string? Operator { get; init; }

    /// <summary>The operator's country, ISO 3166-1 alpha-2; null when unknown. It decides which law reaches the data.</summary>
    public string? OperatorCountry { get; init; }

    /// <summary>The country where the servers stand, ISO 3166-1 alpha-2; null when unknown.</summary>
    public string? ServerCountry { get; init; }

    /// <summary>Entries in registers of services (ISMAP, ISMAP-LIU, LGWAN-ASP).</summary>
    public ImmutableArray<ServiceListing> Listings { get; init; } = [];
}
