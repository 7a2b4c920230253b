namespace VendorRisk.Engagements;

/// <summary>Records a vendor's erasure certificate (消去証明書), and the ward's own check of it; a later record takes the place of an earlier one.</summary>
/// <param name="Id">The engagement.</param>
/// <param name="ExpectedRevision">The revision the change is based on.</param>
/// <param name="Vendor">The vendor's name, as in the chain.</param>
/// <param name="CertificateDate">The certificate's date.</param>
/// <param name="CheckedOn">The day the ward checked that the data is gone; null when it has not; not before the certificate.</param>
/// <param name="Origin">Who and why.</param>
public sealed record RecordErasure(
    EngagementId Id, long ExpectedRevision, string Vendor, DateOnly CertificateDate, DateOnly? CheckedOn, ChangeOrigin Origin);
