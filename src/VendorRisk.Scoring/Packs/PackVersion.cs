namespace VendorRisk.Scoring.Packs;

/// <summary>One installed version.</summary>
/// <param name="Version">Its number.</param>
/// <param name="InstalledBy">Who installed it.</param>
/// <param name="InstalledAt">When (UTC).</param>
/// <param name="Signer">Whose allowed key signed it; null when no signature was asked for.</param>
public sealed record PackVersion(string Version, string InstalledBy, DateTimeOffset InstalledAt, string? Signer);
