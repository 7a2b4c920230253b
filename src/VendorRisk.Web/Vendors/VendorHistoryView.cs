namespace VendorRisk.Web.Vendors;

/// <summary>A change of a vendor's record.</summary>
/// <param name="At">When.</param>
/// <param name="Who">Who.</param>
/// <param name="What">What was done, in words.</param>
/// <param name="Why">The reason.</param>
public sealed record VendorHistoryView(DateTimeOffset At, string Who, string What, string Why);
