namespace VendorRisk.Web.Vendors;

/// <summary>An inspection or an incident in one line.</summary>
public sealed record EventView(DateOnly? Date, string Words);
