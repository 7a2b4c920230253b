using VendorRisk.Contract;

namespace VendorRisk.Plugins.Handling;

/// <summary>The parties of a movement, as rules compare and name them.</summary>
internal static class Route
{
    /// <summary>The link a finding on this movement is about: the vendor that takes over, else the one that hands over.</summary>
    public static string? LinkOf(Hop hop) => hop.To.LinkId ?? hop.From.LinkId;

    /// <summary>Equal for two movements between the same parties in the same direction.</summary>
    public static string KeyOf(Hop hop) => $"{KeyOf(hop.From)}>{KeyOf(hop.To)}";

    /// <summary>Equal for two movements between the same parties in either direction; all services count as one.</summary>
    public static string PairOf(Hop hop)
    {
        string[] ends = [KeyOf(hop.From with { Name = null }), KeyOf(hop.To with { Name = null })];
        Array.Sort(ends, StringComparer.Ordinal);
        return string.Join('>', ends);
    }

    /// <summary>Whether what moves can be carried, as against data that goes over a line.</summary>
    public static bool IsCarried(Cargo cargo) => cargo is Cargo.Paper or Cargo.SealedMail or Cargo.Goods or Cargo.PortableMedia;

    public static string NameOf(EngagementFacts facts, HopEnd end) => end.Kind switch
    {
        PartyKind.Ward => "区",
        PartyKind.Vendor => Wording.NameOf(facts, end.LinkId),
        PartyKind.Person => "本人",
        _ => end.Name ?? (end.Kind == PartyKind.Service ? "外部サービス" : "ほかの機関"),
    };

    private static string KeyOf(HopEnd end) => $"{end.Kind}:{end.LinkId}:{end.Name}";
}
