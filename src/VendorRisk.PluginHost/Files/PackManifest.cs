using System.Collections.Immutable;

namespace VendorRisk.PluginHost.Files;

/// <summary>What a plugin's <c>plugin.json</c> says.</summary>
/// <param name="Id">The plugin's id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Contract">The least contract it needs, major and minor.</param>
/// <param name="Assembly">The file name of its assembly.</param>
/// <param name="Files">SHA-256 by file name, lower-case hex; empty in development.</param>
internal sealed record PackManifest(string Id, Version Version, Version Contract, string Assembly, ImmutableDictionary<string, string> Files);
