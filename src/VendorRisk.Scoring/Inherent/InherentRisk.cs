using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Inherent;

/// <summary>
/// What could go wrong whatever the safeguards: data, people, media and routes, chain, cloud. Unknown counts like much, never like nothing.
/// A vendor's part never exceeds the engagement's: what a vendor's own sheet does not say is taken to be as bad as in the whole paper.
/// </summary>
internal sealed class InherentRisk(InherentPolicy policy, EngagementFacts facts)
{
    private readonly DataRisk _data = new(policy);
    private readonly PeopleRisk _people = new(policy);
    private readonly MediaRisk _media = new(policy.Media);
    private readonly ChainRisk _chain = new(policy.Chain);
    private readonly CloudRisk _cloud = new(policy.Cloud);

    /// <summary>The parts for the whole engagement.</summary>
    public ImmutableArray<InherentPart> OfEngagement()
    {
        LinkScope whole = LinkScope.Whole(facts);
        (InherentPart data, DataPolicy weight) = _data.Of(whole);
        InherentPart cloud = facts.Chain.Select(l => _cloud.Of(LinkScope.Of(facts, l.Id))).Prepend(_cloud.Of(whole)).MaxBy(p => p.Points.Tenths)!;
        return [data, _people.Of(facts.People, weight), _media.Of(whole), _chain.Of(facts), cloud];
    }

    /// <summary>The sum for one vendor.</summary>
    public Points OfLink(ChainLink link)
    {
        LinkScope whole = LinkScope.Whole(facts);
        LinkScope own = LinkScope.Of(facts, link.Id);
        LinkScope forData = own.Sheets.Any(s => !s.Items.IsEmpty || s.ItemsByReference.IsKnown) ? own : whole;
        LinkScope forMedia = own.Sheets.Any(s => !s.Media.IsEmpty) ? own : whole;
        (InherentPart data, DataPolicy weight) = _data.Of(forData);
        return data.Points + _people.Of(facts.People, weight).Points + _media.Of(forMedia).Points + _chain.OfTier(link.Tier) + _cloud.Of(own).Points;
    }
}
