namespace VendorRisk.Engagements;

/// <summary>What is on record of the erasure of the data after a vendor's work.</summary>
/// <param name="Vendor">The vendor's name, as in the chain.</param>
/// <param name="CertificateDate">The date of its erasure certificate.</param>
/// <param name="CheckedOn">The day the ward itself checked; null when nobody has yet.</param>
/// <param name="RecordedBy">Who recorded it.</param>
public sealed record ErasureRecord(string Vendor, DateOnly CertificateDate, DateOnly? CheckedOn, string RecordedBy);
