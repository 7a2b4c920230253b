using System.Collections.Immutable;

namespace VendorRisk.Registry;

/// <summary>Everything the register knows of one vendor, at one version.</summary>
public sealed record Vendor
{
    /// <summary>The key.</summary>
    public required VendorId Id { get; init; }

    /// <summary>1 for the registration, one more for every change.</summary>
    public long Version { get; init; }

    /// <summary>The legal name today, as the register of companies has it.</summary>
    public string LegalName { get; init; } = "";

    /// <summary>The 13-digit 法人番号 with a right check digit; null when unknown or when there is none (sole traders).</summary>
    public string? CorporateNumber { get; init; }

    /// <summary>The country of the seat, ISO 3166-1 alpha-2; null when unknown.</summary>
    public string? Country { get; init; }

    /// <summary>A remark; null when there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the product brought it along as an example.</summary>
    public bool Sample { get; init; }

    /// <summary>Former names and aliases; resolving finds them too.</summary>
    public ImmutableArray<VendorName> OtherNames { get; init; } = [];

    /// <summary>Certifications, by scheme, then by last day of validity.</summary>
    public ImmutableArray<VendorCertification> Certifications { get; init; } = [];

    /// <summary>Cloud services, by name.</summary>
    public ImmutableArray<VendorCloudService> CloudServices { get; init; } = [];

    /// <summary>Inspections, newest first.</summary>
    public ImmutableArray<VendorInspection> Inspections { get; init; } = [];

    /// <summary>Incidents, newest first.</summary>
    public ImmutableArray<VendorIncident> Incidents { get; init; } = [];

    /// <summary>Where its record went; null if it was not merged. Once merged it is found under no name, and nothing changes it any more.</summary>
    public VendorMerger? Merged { get; init; }

    /// <summary>The vendors whose records it took over, in that order.</summary>
    public ImmutableArray<AbsorbedVendor> Absorbed { get; init; } = [];

    /// <summary>When this version was made.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>Who made this version.</summary>
    public string ChangedBy { get; init; } = "";

    /// <summary>The certifications that can still run out, renewed or not: neither revoked nor given up.</summary>
    internal IEnumerable<VendorCertification> CanRunOut =>
        Certifications.Where(c => c.Expires is not null && (c.Standing is CertificationStanding.Valid or CertificationStanding.Suspended));

    /// <summary>The certifications that can run out and that no other entry renews as things stand on a day.</summary>
    public IEnumerable<VendorCertification> NotRenewed(DateOnly day) => CanRunOut.Where(c => !Certifications.Any(later => later.Renews(c, day)));
}
