using System.Collections.Immutable;

namespace VendorRisk.Registry;

/// <summary>A vendor in a list.</summary>
public sealed record VendorSummary
{
    /// <summary>The key.</summary>
    public required VendorId Id { get; init; }

    /// <summary>The version.</summary>
    public required long Version { get; init; }

    /// <summary>The legal name today.</summary>
    public required string LegalName { get; init; }

    /// <summary>The 法人番号, null when unknown.</summary>
    public string? CorporateNumber { get; init; }

    /// <summary>The country of the seat, null when unknown.</summary>
    public string? Country { get; init; }

    /// <summary>Whether it is an example that the product brought along.</summary>
    public bool Sample { get; init; }

    /// <summary>All its certifications.</summary>
    public ImmutableArray<VendorCertification> Certifications { get; init; } = [];

    /// <summary>How many inspections are on record.</summary>
    public int Inspections { get; init; }

    /// <summary>How many incidents are on record.</summary>
    public int Incidents { get; init; }

    /// <summary>The summary of <paramref name="vendor"/>.</summary>
    public static VendorSummary Of(Vendor vendor)
    {
        ArgumentNullException.ThrowIfNull(vendor);
        return new VendorSummary
        {
            Id = vendor.Id,
            Version = vendor.Version,
            LegalName = vendor.LegalName,
            CorporateNumber = vendor.CorporateNumber,
            Country = vendor.Country,
            Sample = vendor.Sample,
            Certifications = vendor.Certifications,
            Inspections = vendor.Inspections.Length,
            Incidents = vendor.Incidents.Length,
        };
    }
}
