using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;

namespace VendorRisk.Scoring.Snapshots;

/// <summary>Takes snapshots from the register's face. A name that may mean several vendors is left unresolved: nothing is guessed.</summary>
internal sealed class FactsSnapshot(IVendorRegistry registry) : IFactsSnapshot
{
    public Task<EngagementFacts> TakeAsync(Engagement engagement, CancellationToken cancellation = default) =>
        TakeAsync(engagement.Current.Facts, engagement, cancellation);

    // A new engagement has no record of consent or erasure, and that is known: the store would say the same a moment after it was saved.
    public Task<EngagementFacts> TakeAsync(EngagementFacts facts, Engagement? target, CancellationToken cancellation = default) =>
        CompleteAsync(facts, target?.Consents ?? [], target?.Erasures ?? [], cancellation);

    private async Task<EngagementFacts> CompleteAsync(
        EngagementFacts facts, ImmutableArray<ConsentRecord> consents, ImmutableArray<ErasureRecord> erasures, CancellationToken cancellation)
    {
        string? work = facts.Title.IsKnown ? facts.Title.Value : null;
        Dictionary<string, VendorId?> consented = new(StringComparer.Ordinal);
        foreach (ConsentRecord consent in consents)
        {
            consented[consent.Vendor] = (await registry.ResolveAsync(consent.Vendor, cancellation)).Match?.Id;
        }

        Dictionary<string, VendorId?> erased = new(StringComparer.Ordinal);
        foreach (ErasureRecord erasure in erasures)
        {
            erased[erasure.Vendor] = (await registry.ResolveAsync(erasure.Vendor, cancellation)).Match?.Id;
        }

        ImmutableArray<ChainLink>.Builder chain = ImmutableArray.CreateBuilder<ChainLink>(facts.Chain.Length);
        foreach (ChainLink link in facts.Chain)
        {
            Vendor? vendor = await ResolveAsync(link, cancellation);
            chain.Add(link with
            {
                Registered = vendor is null ? null : VendorSnapshots.Of(vendor, work),
                Erasure = ErasureSnapshots.Of(link, vendor?.Id, erasures, erased),
                Consent = link.Tier <= 1 ? link.Consent : ConsentTo(link, vendor?.Id, consents, consented),
            });
        }

        return (facts with
        {
            Chain = chain.MoveToImmutable(),
            RegisterConsulted = Fact.Known(true, Source.Register("vendors", "事業者の登録")),
            Candidates = await CandidatesAsync(facts, work, cancellation),
        }).WithPaths();
    }

    private async Task<Vendor?> ResolveAsync(ChainLink link, CancellationToken cancellation)
    {
        if (!link.Name.IsKnown)
        {
            return null;
        }

        VendorResolution resolution = await registry.ResolveAsync(link.Name.Value, cancellation);
        return resolution.Match is { } match ? await registry.FindAsync(match.Id, cancellation) : null;
    }

    /// <summary>Vendors that hold one of the schemes asked for, by legal name; nobody when no vendor is undecided.</summary>
    private async Task<ImmutableArray<VendorSnapshot>> CandidatesAsync(EngagementFacts facts, string? work, CancellationToken cancellation)
    {
        ChainLink[] open = [.. facts.Chain.Where(l => l.Undecided.Is(true))];
        if (open.Length == 0)
        {
            return [];
        }

        HashSet<string> asked = open.SelectMany(l => l.Conditions).SelectMany(c => c.AnyOf).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<VendorSnapshot>.Builder candidates = ImmutableArray.CreateBuilder<VendorSnapshot>();
        foreach (VendorSummary summary in await registry.ListAsync(VendorFilter.All, cancellation))
        {
            if (summary.Certifications.Any(c => asked.Count == 0 || asked.Contains(c.Scheme))
                && await registry.FindAsync(summary.Id, cancellation) is { } vendor)
            {
                candidates.Add(VendorSnapshots.Of(vendor, work));
            }
        }

        return candidates.ToImmutable();
    }

    /// <summary>The newest consent to the same vendor: the same entry of the register, or the same name where the register has none.</summary>
    private static Fact<Consent> ConsentTo(
        ChainLink link, VendorId? vendor, ImmutableArray<ConsentRecord> consents, Dictionary<string, VendorId?> consented)
    {
        ConsentRecord? newest = consents
            .Where(c => (vendor is not null && consented[c.Vendor] == vendor) || (link.Name.IsKnown && c.Vendor == link.Name.Value))
            .MaxBy(c => c.Date);
        return newest is null
            ? Fact.Unknown<Consent>("承諾の記録がありません。")
            : Fact.Known(new Consent(newest.Date, newest.Reference), Source.Register($"consent/{newest.Vendor}", $"{newest.Reference} ({newest.Date:yyyy-MM-dd})"));
    }
}
