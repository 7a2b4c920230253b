using VendorRisk.Engagements;

namespace VendorRisk.Scoring.Packs;

/// <summary>Activates, disables or removes a plugin.</summary>
/// <param name="Id">The plugin.</param>
/// <param name="ExpectedRevision">The revision the change is based on.</param>
/// <param name="Context">Who and why.</param>
/// <param name="Version">The version to activate; the newest one when null. Disabling and removing concern the whole plugin.</param>
public sealed record ChangePack(string Id, long ExpectedRevision, ChangeOrigin Context, string? Version = null);
