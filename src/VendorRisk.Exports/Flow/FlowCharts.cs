using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Exports.Words;
using VendorRisk.Papers.Profiles;

namespace VendorRisk.Exports.Flow;

/// <summary>The chart of an engagement's hops. Parties stand as data goes: other bodies, people, services, the ward, then the vendors tier by tier.</summary>
internal static class FlowCharts
{
    public static FlowChart Of(EngagementFacts facts)
    {
        List<(FlowParty Party, int Place)> found = [];
        foreach (Hop hop in facts.Hops)
        {
            Add(found, hop.From, facts);
            Add(found, hop.To, facts);
        }

        // The chain is drawn whole: a vendor without any stated movement is a gap that the committee should see.
        foreach (ChainLink link in facts.Chain)
        {
            Add(found, new HopEnd { Kind = PartyKind.Vendor, LinkId = link.Id }, facts);
        }

        ImmutableArray<FlowParty> parties = [.. found.OrderBy(f => f.Place).Select(f => f.Party)];
        return new FlowChart(parties, [.. facts.Hops.Select(h => Step(h, parties, facts))]);
    }

    private static FlowStep Step(Hop hop, ImmutableArray<FlowParty> parties, EngagementFacts facts) => new(
        IndexOf(parties, hop.From, facts),
        IndexOf(parties, hop.To, facts),
        FlowWords.Of(hop.Cargo),
        hop.Means.IsKnown ? FlowWords.Of(hop.Means.Value) : "方法の記載なし",
        hop.Recorded.IsKnown ? (hop.Recorded.Value ? "管理簿あり" : "管理簿なし") : "",
        hop.Implied,
        hop.Statement.Or(""));

    private static int IndexOf(ImmutableArray<FlowParty> parties, HopEnd end, EngagementFacts facts)
    {
        string key = PartyOf(end, facts).Party.Key;
        return parties.IndexOf(parties.First(p => p.Key == key));
    }

    private static void Add(List<(FlowParty Party, int Place)> found, HopEnd end, EngagementFacts facts)
    {
        (FlowParty party, int place) = PartyOf(end, facts);
        if (!found.Any(f => f.Party.Key == party.Key))
        {
            found.Add((party, place));
        }
    }

    private static (FlowParty Party, int Place) PartyOf(HopEnd end, EngagementFacts facts)
    {
        ChainLink? link = facts.Chain.FirstOrDefault(l => l.Id == end.LinkId);
        return end.Kind switch
        {
            PartyKind.Ward => (new FlowParty("ward", OfficeScope.Office.Office, "", end.Kind), 30),
            PartyKind.Person => (new FlowParty("person", "本人", "（対象者）", end.Kind), 10),
            PartyKind.Vendor when link is not null =>
                (new FlowParty("vendor:" + link.Id, VendorWords.NameOf(link), "（" + TierWords.Party(link.Tier) + "）", end.Kind), 40 + link.Tier),
            PartyKind.Service => (new FlowParty("service:" + end.Name, end.Name ?? "サービス", "（サービス）", end.Kind), 20),
            PartyKind.PublicBody => (new FlowParty("body:" + end.Name, end.Name ?? "ほかの行政機関", "", end.Kind), 0),
            _ => (new FlowParty("other:" + end.Kind + end.Name, end.Name ?? "その他", "", end.Kind), 5),
        };
    }
}
