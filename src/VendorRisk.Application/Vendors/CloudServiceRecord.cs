using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>A cloud service that a vendor offers or works with.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Vendor">The vendor.</param>
/// <param name="ExpectedVersion">The version of its record that the change is based on.</param>
/// <param name="Service">The service.</param>
public sealed record CloudServiceRecord(Guid CommandId, string Why, VendorId Vendor, long ExpectedVersion, VendorCloudService Service);
