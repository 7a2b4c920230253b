namespace VendorRisk.Web.Vendors;

/// <summary>Where a vendor's record went.</summary>
/// <param name="Into">The vendor that stands today.</param>
/// <param name="Why">The kind of merger in words.</param>
/// <param name="On">The day of the firms' merger; null when unknown, or when there was none.</param>
/// <param name="TakenOver">Whether that vendor has what this one held.</param>
public sealed record MergedView(VendorLink Into, string Why, DateOnly? On, bool TakenOver);
