using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;

namespace VendorRisk.Scoring.Snapshots;

/// <summary>Takes snapshots from the register's face. A name that may mean several vendors is left unresolved: nothing is guessed.</summary>
internal sealed class FactsSnapshot(IVendorRegistry registry, ScoringOptions options) : IFactsSnapshot
{
    private const int MostCandidates = 50;

    public Task<EngagementFacts> TakeAsync(Engagement engagement, CancellationToken cancellation = default) =>
        TakeAsync(engagement.Current.Facts, engagement, cancellation);

    // A new engagement has no record of consent or erasure, and that is known: the store would say the same a moment after it was saved.
    public Task<EngagementFacts> TakeAsync(EngagementFacts facts, Engagement? target, CancellationToken cancellation = default) =>
        CompleteAsync(facts, target?.Consents ?? [], target?.Erasures ?? [], cancellation);

    private async Task<EngagementFacts> CompleteAsync(
        EngagementFacts facts, ImmutableArray<ConsentRecord> consents, ImmutableArray<ErasureRecord> erasures, CancellationToken cancellation)
    {
        RegisterSnapshot register = await registry.SnapshotAsync(cancellation);
        string? work = facts.Title.IsKnown ? facts.Title.Value : null;
        Dictionary<string, VendorId?> consented = Resolved(register, consents.Select(c => c.Vendor));
        Dictionary<string, VendorId?> erased = Resolved(register, erasures.Select(e => e.Vendor));
        ImmutableArray<ChainLink>.Builder chain = ImmutableArray.CreateBuilder<ChainLink>(facts.Chain.Length);
        foreach (ChainLink link in facts.Chain)
        {
            Vendor? vendor = link.Name.IsKnown ? register.Match(link.Name.Value) : null;
            chain.Add(link with
            {
                Registered = vendor is null ? null : VendorSnapshots.Of(vendor, work),
                Erasure = ErasureSnapshots.Of(link, vendor?.Id, erasures, erased, options.Office.Office),
                Consent = link.Tier <= 1 ? link.Consent : ConsentTo(link, vendor?.Id, consents, consented),
            });
        }

        return (facts with
        {
            Chain = chain.MoveToImmutable(),
            RegisterConsulted = Fact.Known(true, Source.Register("vendors", "事業者の登録")),
            Candidates = Candidates(facts, work, register),
        }).WithPaths();
    }

    private static Dictionary<string, VendorId?> Resolved(RegisterSnapshot register, IEnumerable<string> names)
    {
        Dictionary<string, VendorId?> ids = new(StringComparer.Ordinal);
        foreach (string name in names)
        {
            ids[name] = register.Match(name)?.Id;
        }

        return ids;
    }

    /// <summary>
    /// Vendors that hold one of the schemes asked for, by legal name; nobody when no vendor is undecided. A register of thousands would make the facts of one
    /// engagement as long as the register: beyond a number the rules see no more of them.
    /// </summary>
    private static ImmutableArray<VendorSnapshot> Candidates(EngagementFacts facts, string? work, RegisterSnapshot register)
    {
        ChainLink[] open = [.. facts.Chain.Where(l => l.Undecided.Is(true))];
        if (open.Length == 0)
        {
            return [];
        }

        HashSet<string> asked = open.SelectMany(l => l.Conditions).SelectMany(c => c.AnyOf).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. register.Vendors.Where(v => v.Certifications.Any(c => asked.Count == 0 || asked.Contains(c.Scheme)))
                .Take(MostCandidates)
                .Select(v => VendorSnapshots.Of(v, work)),
        ];
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
