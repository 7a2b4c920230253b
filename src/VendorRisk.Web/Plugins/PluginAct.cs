namespace VendorRisk.Web.Plugins;

/// <summary>What a person can choose to do with a plugin.</summary>
/// <param name="Kind">What.</param>
/// <param name="Version">The version to activate; null for the others.</param>
internal sealed record PluginAct(PluginActKind Kind, string? Version = null);
