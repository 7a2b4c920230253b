namespace VendorRisk.Web.Vendors;

/// <summary>A registered certification.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Scheme">The scheme and edition in words.</param>
/// <param name="Number">Its number.</param>
/// <param name="Holder">The organisation it was granted to; null when unknown.</param>
/// <param name="Scope">What it covers; null when unknown.</param>
/// <param name="Issued">The day it was granted; null when unknown.</param>
/// <param name="Expires">The last day of validity; it counts in.</param>
/// <param name="DaysLeft">Days left after today; 0 on the last day, negative when run out; null when the end is unknown.</param>
/// <param name="Standing">Its standing in words, when it is anything but valid.</param>
/// <param name="CheckedOn">When a person last checked it.</param>
public sealed record CertificationView(
    Guid Id, string Scheme, string? Number, string? Holder, string? Scope, DateOnly? Issued, DateOnly? Expires, int? DaysLeft, string? Standing, DateOnly? CheckedOn);
