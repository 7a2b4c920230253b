namespace VendorRisk.Application;

/// <summary>A stored account.</summary>
/// <param name="Id">The account.</param>
/// <param name="Revision">Its revision now.</param>
public sealed record SavedPerson(Guid Id, long Revision);
