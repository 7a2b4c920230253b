using VendorRisk.Engagements;

namespace VendorRisk.Scoring.Packs;

/// <summary>Installs a plugin, or a further version of one.</summary>
/// <param name="Path">The ZIP file or the folder.</param>
/// <param name="Context">Who and why.</param>
public sealed record InstallPack(string Path, ChangeOrigin Context);
