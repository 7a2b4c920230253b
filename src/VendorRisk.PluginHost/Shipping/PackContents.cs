using System.Collections.Immutable;

namespace VendorRisk.PluginHost.Shipping;

/// <summary>The files of a pack in memory, by name, and what could not be read of them.</summary>
internal sealed record PackContents(ImmutableSortedDictionary<string, byte[]> Files, ImmutableArray<string> Problems)
{
    public byte[]? Find(string name) => Files.GetValueOrDefault(name);
}
