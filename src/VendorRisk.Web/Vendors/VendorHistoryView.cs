namespace VendorRisk.Web.Vendors;

/// <summary>A change of a vendor's record in one line.</summary>
public sealed record VendorHistoryView(DateTimeOffset At, string Who, string Why);
