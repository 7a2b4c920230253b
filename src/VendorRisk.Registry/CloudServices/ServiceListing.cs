namespace VendorRisk.Registry;

/// <summary>A service's entry in a register of services.</summary>
/// <param name="Register">ISMAP, ISMAP-LIU or LGWAN-ASP.</param>
/// <param name="Number">The entry's number; null when unknown.</param>
/// <param name="Until">The last day of the entry; it counts in. Null when unknown.</param>
/// <param name="CheckedOn">The day a person looked it up; null when nobody did.</param>
public sealed record ServiceListing(string Register, string? Number, DateOnly? Until, DateOnly? CheckedOn);
