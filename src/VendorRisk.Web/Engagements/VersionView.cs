namespace VendorRisk.Web.Engagements;

/// <summary>One saved version of an engagement.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="SavedAt">When, in Japan.</param>
/// <param name="By">Who.</param>
/// <param name="Why">Why.</param>
public sealed record VersionView(long Number, DateTimeOffset SavedAt, string By, string Why);
