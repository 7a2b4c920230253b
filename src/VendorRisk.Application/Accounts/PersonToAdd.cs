using VendorRisk.People;

namespace VendorRisk.Application;

/// <summary>An account to be made.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Person">The account.</param>
public sealed record PersonToAdd(Guid CommandId, string Why, NewPerson Person);
