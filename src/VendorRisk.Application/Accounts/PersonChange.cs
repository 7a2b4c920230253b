namespace VendorRisk.Application;

/// <summary>An account to be disabled or enabled.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Person">The account.</param>
/// <param name="ExpectedRevision">The revision that was seen.</param>
public sealed record PersonChange(Guid CommandId, string Why, Guid Person, long ExpectedRevision);
