namespace VendorRisk.Web.Vendors;

/// <summary>An engagement a vendor takes part in.</summary>
/// <param name="Id">The engagement.</param>
/// <param name="Title">Its title.</param>
/// <param name="Tier">The tier the vendor stands at.</param>
/// <param name="Grade">The grade the vendor alone would give; null where none is given.</param>
public sealed record VendorEngagement(string Id, string Title, int Tier, string? Grade);
