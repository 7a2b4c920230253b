namespace VendorRisk.Application;

/// <summary>A plugin after a change.</summary>
/// <param name="Id">The plugin.</param>
/// <param name="Revision">Its new revision.</param>
/// <param name="Version">The version that was concerned; null when the whole plugin was.</param>
public sealed record SavedPlugin(string Id, long Revision, string? Version);
