using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>An inspection (立入り調査) of a vendor.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Vendor">The vendor.</param>
/// <param name="ExpectedVersion">The version of its record that the change is based on.</param>
/// <param name="Inspection">The inspection.</param>
public sealed record InspectionRecord(Guid CommandId, string Why, VendorId Vendor, long ExpectedVersion, VendorInspection Inspection);
