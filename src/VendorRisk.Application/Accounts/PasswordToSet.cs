namespace VendorRisk.Application;

/// <summary>A password to be set by an administrator.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Person">The account.</param>
/// <param name="ExpectedRevision">The revision that was seen.</param>
/// <param name="Password">The password; a secret.</param>
public sealed record PasswordToSet(Guid CommandId, string Why, Guid Person, long ExpectedRevision, string Password);
