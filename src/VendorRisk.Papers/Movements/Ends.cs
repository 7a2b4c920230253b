using VendorRisk.Contract;

namespace VendorRisk.Papers.Movements;

/// <summary>The ends that hops are made of.</summary>
internal static class Ends
{
    public static HopEnd Ward { get; } = new() { Kind = PartyKind.Ward };

    public static HopEnd Person { get; } = new() { Kind = PartyKind.Person };

    public static HopEnd Vendor(string linkId) => new() { Kind = PartyKind.Vendor, LinkId = linkId };

    public static HopEnd Service(string name) => new() { Kind = PartyKind.Service, Name = name };

    public static HopEnd PublicBody(string name) => new() { Kind = PartyKind.PublicBody, Name = name };
}
