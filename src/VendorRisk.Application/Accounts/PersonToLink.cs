namespace VendorRisk.Application;

/// <summary>The name by which the office's proxy or identity provider knows a person.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Person">The account.</param>
/// <param name="ExpectedRevision">The revision that was seen.</param>
/// <param name="ExternalName">The name as it is given there; null or blank for none.</param>
public sealed record PersonToLink(Guid CommandId, string Why, Guid Person, long ExpectedRevision, string? ExternalName);
