using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>The wish to end a vendor's record in favour of another's.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Vendor">The vendor that ends.</param>
/// <param name="ExpectedVersion">The version of its record that the change is based on.</param>
/// <param name="Into">The surviving vendor.</param>
/// <param name="Kind">Registered twice, or taken over.</param>
/// <param name="On">The day of the firms' merger; null when unknown.</param>
public sealed record VendorMerge(Guid CommandId, string Why, VendorId Vendor, long ExpectedVersion, VendorId Into, VendorMergeKind Kind, DateOnly? On);
