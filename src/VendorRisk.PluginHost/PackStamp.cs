namespace VendorRisk.PluginHost;

/// <summary>Which build of a plugin judged.</summary>
/// <param name="Id">The plugin's id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Hash">SHA-256 of its assembly, lower-case hex.</param>
public sealed record PackStamp(string Id, string Version, string Hash);
