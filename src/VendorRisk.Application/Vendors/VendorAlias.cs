using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>A further name of a vendor.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Vendor">The vendor.</param>
/// <param name="ExpectedVersion">The version of its record that the change is based on.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">Alias or former name.</param>
/// <param name="Until">The last day of a former name; null when unknown.</param>
public sealed record VendorAlias(Guid CommandId, string Why, VendorId Vendor, long ExpectedVersion, string Name, VendorNameKind Kind, DateOnly? Until);
