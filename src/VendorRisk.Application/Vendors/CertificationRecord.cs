using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>A certification that a vendor holds.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Vendor">The vendor.</param>
/// <param name="ExpectedVersion">The version of its record that the change is based on.</param>
/// <param name="Certification">The certification; <see cref="VendorCertification.CheckedBy"/> is filled in.</param>
public sealed record CertificationRecord(Guid CommandId, string Why, VendorId Vendor, long ExpectedVersion, VendorCertification Certification)
{
    /// <summary>The copy of the certificate that is kept with it; null to leave the one that the certification names.</summary>
    public EvidenceToKeep? File { get; init; }
}
