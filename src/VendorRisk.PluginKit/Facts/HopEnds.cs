using VendorRisk.Contract;

namespace VendorRisk.PluginKit;

/// <summary>The ends a hop may have.</summary>
public static class HopEnds
{
    /// <summary>区</summary>
    public static HopEnd Ward { get; } = new() { Kind = PartyKind.Ward };

    /// <summary>本人</summary>
    public static HopEnd Person { get; } = new() { Kind = PartyKind.Person };

    /// <summary>A vendor of the chain by link id.</summary>
    public static HopEnd Vendor(string linkId = "1") => new() { Kind = PartyKind.Vendor, LinkId = linkId };

    /// <summary>A service on the internet.</summary>
    public static HopEnd Service(string name) => new() { Kind = PartyKind.Service, Name = name };

    /// <summary>Another public body.</summary>
    public static HopEnd PublicBody(string name) => new() { Kind = PartyKind.PublicBody, Name = name };
}
