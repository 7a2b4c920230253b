using System.Collections.Immutable;
using VendorRisk.PluginHost.Files;

namespace VendorRisk.PluginHost.Shipping;

/// <summary>The files of a pack in memory, by name, and what could not be read of them.</summary>
internal sealed record PackContents(ImmutableSortedDictionary<string, byte[]> Files, ImmutableArray<string> Problems)
{
    /// <summary>SHA-256 of the manifest, which holds every other file's hash: it names the whole. That of nothing when there is no manifest.</summary>
    public string ManifestHash => PackFiles.Sha256(Find(PackFiles.ManifestName) ?? []);

    public byte[]? Find(string name) => Files.GetValueOrDefault(name);
}
