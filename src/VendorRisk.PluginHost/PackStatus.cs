namespace VendorRisk.PluginHost;

/// <summary>A plugin that was found.</summary>
/// <param name="Id">Its id, or its folder's name when the manifest cannot be read.</param>
/// <param name="Version">Its version, where known.</param>
/// <param name="State">What became of it.</param>
/// <param name="Reason">Why it is not active, in Japanese with how to fix it; null when it is.</param>
public sealed record PackStatus(string Id, string? Version, PackState State, string? Reason);
