using VendorRisk.PluginHost.Packs;

namespace VendorRisk.PluginHost.Loading;

/// <summary>What became of one folder: always a state, and the plugin when it is active.</summary>
internal sealed record PackLoad(PackStatus Status, LoadedPack? Pack)
{
    /// <summary>Whether it was installed afterwards, not shipped with the product.</summary>
    public bool Foreign { get; init; }

    /// <summary>The hash of the manifest it was loaded by; null for a plugin of the product.</summary>
    public string? ManifestHash { get; init; }

    public static PackLoad Refused(string id, Version? version, PackState state, string reason) =>
        new(new PackStatus(id, version?.ToString(), state, reason), null);
}
