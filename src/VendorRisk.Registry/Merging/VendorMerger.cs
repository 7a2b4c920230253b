namespace VendorRisk.Registry;

/// <summary>Where a vendor's record went.</summary>
/// <param name="Into">The surviving vendor.</param>
/// <param name="Kind">Why.</param>
/// <param name="On">The day of the firms' merger; null when unknown, or when there was none.</param>
public sealed record VendorMerger(VendorId Into, VendorMergeKind Kind, DateOnly? On);
