using VendorRisk.Contract;

namespace VendorRisk.Plugins.Handling;

/// <summary>The parties of a movement, as rules compare and name them.</summary>
internal static class Route
{
    /// <summary>The link a finding on this movement is about: of two vendors the deeper one; null when no vendor takes part.</summary>
    public static string? LinkOf(EngagementFacts facts, Hop hop) =>
        new[] { hop.To.LinkId, hop.From.LinkId }.Where(id => id is not null).MaxBy(id => TierOf(facts, id));

    /// <summary>Equal for two movements between the same parties in the same direction; all services count as one.</summary>
    public static string KeyOf(Hop hop) => $"{KeyOf(hop.From)}>{KeyOf(hop.To)}";

    /// <summary>Equal for two movements between the same parties in either direction; all services count as one.</summary>
    public static string PairOf(Hop hop)
    {
        string[] ends = [KeyOf(hop.From), KeyOf(hop.To)];
        Array.Sort(ends, StringComparer.Ordinal);
        return string.Join('>', ends);
    }

    /// <summary>Whether paper or goods move, as against data on a line or a carrier.</summary>
    public static bool IsPhysical(Cargo cargo) => cargo is Cargo.Paper or Cargo.SealedMail or Cargo.Goods;

    /// <summary>The ends of the movements on one side (from or to), named once each.</summary>
    public static string NamesOf(EngagementFacts facts, IEnumerable<HopEnd> ends) =>
        Wording.List(ends.Select(e => NameOf(facts, e)).OrderBy(OfficeNames.Ward.In, StringComparer.Ordinal), 3);

    /// <summary>The two parties of movements in either direction, the one nearer to the ward first.</summary>
    public static (string Upper, string Lower) PartiesOf(EngagementFacts facts, IReadOnlyCollection<Hop> hops)
    {
        var ends = hops.SelectMany(h => new[] { h.From, h.To }).GroupBy(KeyOf, StringComparer.Ordinal)
            .OrderBy(g => Rank(facts, g.First())).ThenBy(g => g.Key, StringComparer.Ordinal).ToArray();
        return (NamesOf(facts, ends[0]), NamesOf(facts, ends[^1]));
    }

    public static string NameOf(EngagementFacts facts, HopEnd end) => end.Kind switch
    {
        PartyKind.Ward => OfficeNames.OfficeMark,
        PartyKind.Vendor => Wording.NameOf(facts, end.LinkId),
        PartyKind.Person => "本人",
        _ => end.Name ?? (end.Kind == PartyKind.Service ? "外部サービス" : "ほかの機関"),
    };

    private static int Rank(EngagementFacts facts, HopEnd end) => end.Kind switch
    {
        PartyKind.Ward => 0,
        PartyKind.Service => 1,
        _ => 1 + TierOf(facts, end.LinkId),
    };

    private static int TierOf(EngagementFacts facts, string? linkId) => facts.Chain.FirstOrDefault(l => l.Id == linkId)?.Tier ?? 0;

    private static string KeyOf(HopEnd end) => end.Kind == PartyKind.Service ? "Service" : $"{end.Kind}:{end.LinkId}:{end.Name}";
}
