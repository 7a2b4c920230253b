namespace VendorRisk.Web.Vendors;

/// <summary>An engagement a vendor takes part in.</summary>
public sealed record VendorEngagement(string Id, string Title, int Tier);
