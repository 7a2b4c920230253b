using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;

namespace VendorRisk.Web.Vendors;

/// <summary>Joins a paper's facts with what the register knows of its vendors today, and with the recorded consents.</summary>
internal sealed class RegisteredFacts(IVendorRegistry registry)
{
    /// <summary>The facts as rules see them. A name that means nobody, or several, leaves its link unregistered: nothing is guessed.</summary>
    public async Task<EngagementFacts> JoinAsync(EngagementFacts facts, ImmutableArray<ConsentRecord> consents, CancellationToken cancellation)
    {
        ImmutableArray<ChainLink>.Builder chain = ImmutableArray.CreateBuilder<ChainLink>(facts.Chain.Length);
        foreach (ChainLink link in facts.Chain)
        {
            Vendor? vendor = link.Name.IsKnown ? await FindAsync(link.Name.Value, cancellation) : null;
            chain.Add(link with
            {
                Registered = vendor is null ? null : VendorSnapshots.Of(vendor),
                Consent = ConsentOf(link, vendor, consents),
            });
        }

        return (facts with { Chain = chain.ToImmutable() }).WithPaths();
    }

    /// <summary>The one vendor a name means; null when it means nobody or several.</summary>
    public async Task<Vendor?> FindAsync(string name, CancellationToken cancellation) =>
        (await registry.ResolveAsync(name, cancellation)).Match is { } match ? await registry.FindAsync(match.Id, cancellation) : null;

    private static Fact<Consent> ConsentOf(ChainLink link, Vendor? vendor, ImmutableArray<ConsentRecord> consents) =>
        consents.LastOrDefault(consent => consent.Vendor == vendor?.LegalName || link.Name.Is(consent.Vendor)) is { } given
            ? Fact.Known(new Consent(given.Date, given.Reference), Source.Register($"consent/{link.Id}", given.Reference))
            : link.Consent;
}
