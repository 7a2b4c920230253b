using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>A leak or another incident at a vendor.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Vendor">The vendor.</param>
/// <param name="ExpectedVersion">The version of its record that the change is based on.</param>
/// <param name="Incident">The incident.</param>
public sealed record IncidentRecord(Guid CommandId, string Why, VendorId Vendor, long ExpectedVersion, VendorIncident Incident);
