namespace VendorRisk.People;

/// <summary>A token that is good, and whose it is.</summary>
/// <param name="Person">The owner as of now.</param>
/// <param name="Token">The token.</param>
public sealed record TokenUse(Person Person, PersonalToken Token);
