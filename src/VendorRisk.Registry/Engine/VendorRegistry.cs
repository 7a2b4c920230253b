using System.Collections.Immutable;
using System.Security.Cryptography;
using VendorRisk.Registry.Storage;

namespace VendorRisk.Registry.Engine;

/// <summary>The face over its entities, which take the commands, and over the store, which answers for more than one vendor.</summary>
internal sealed class VendorRegistry(IVendorStore store, IVendorEntities entities, TimeProvider clock) : IVendorRegistry
{
    private volatile RegisterSnapshot? _snapshot;

    public Task InitialiseAsync(CancellationToken cancellation = default) => store.InitialiseAsync(cancellation);

    public Task<VendorChangeResult> ExecuteAsync(VendorCommand command, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        return entities.ExecuteAsync(command, cancellation);
    }

    public async Task<string> KeepEvidenceAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation = default)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        await store.KeepAsync(hash, content, cancellation);
        return hash;
    }

    public async Task<(EvidenceFile File, ReadOnlyMemory<byte> Content)?> FindEvidenceAsync(VendorId id, string hash, CancellationToken cancellation = default) =>
        await store.FindAsync(id, cancellation) is { } vendor
        && vendor.Certifications.Select(held => held.File).FirstOrDefault(file => file?.Hash == hash) is { } named
        && await store.EvidenceAsync(hash, cancellation) is { } content
            ? (named, content)
            : null;

    public async Task<VendorMergePlan> CheckMergeAsync(MergeVendor command, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        Vendor? from = await store.FindAsync(command.VendorId, cancellation);
        Vendor? into = await store.FindAsync(command.Into, cancellation);
        (_, ImmutableArray<Problem> problems) = VendorStep.Take(from, from?.Version ?? 0, command, clock.GetUtcNow());
        VendorMergePlan plan = from is null || into is null || from.Id == into.Id
            ? new VendorMergePlan { From = from, Into = into }
            : VendorMergePlan.Of(from, into, command.Kind, command.On);
        return plan with { Problems = from is null ? problems : problems.AddRange(VendorMergeCheck.Of(from, into, command.Kind)) };
    }

    public async Task<int> RemoveSamplesAsync(ChangeOrigin origin, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(origin);
        ArgumentException.ThrowIfNullOrWhiteSpace(origin.Who, nameof(origin));
        ArgumentException.ThrowIfNullOrWhiteSpace(origin.Why, nameof(origin));
        int removed = 0;
        foreach (VendorId sample in await store.SamplesAsync(cancellation))
        {
            removed += await entities.RemoveSampleAsync(sample, origin, cancellation) ? 1 : 0;
        }

        return removed;
    }

    public async Task<RegisterSnapshot> SnapshotAsync(CancellationToken cancellation = default)
    {
        // The stamp is read first: what changes between the two readings is newer than it says, never older.
        long stamp = await store.StampAsync(cancellation);
        if (_snapshot is not { } kept)
        {
            return _snapshot = new RegisterSnapshot(stamp, await store.AllAsync(cancellation));
        }

        if (kept.Stamp == stamp)
        {
            return kept;
        }

        (ImmutableHashSet<VendorId> ids, ImmutableArray<Vendor> vendors) = await store.ChangedAsync(kept.Stamp, cancellation);
        return _snapshot = new RegisterSnapshot(stamp, kept.All.Where(v => !ids.Contains(v.Id)).Concat(vendors));
    }

    public Task<ImmutableArray<VendorSummary>> ListAsync(VendorFilter filter, CancellationToken cancellation = default) =>
        store.ListAsync(filter, cancellation);

    public Task<Vendor?> FindAsync(VendorId id, CancellationToken cancellation = default) => entities.FindAsync(id, cancellation);

    public async Task<VendorResolution> ResolveAsync(string nameOrNumber, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(nameOrNumber);
        return await new VendorResolver(store, await SnapshotAsync(cancellation)).ResolveAsync(nameOrNumber, cancellation);
    }

    public async Task<ImmutableArray<ExpiringCertification>> CertificationsExpiringAsync(DateOnly upTo, CancellationToken cancellation = default)
    {
        // What has run out stays due for years, so the store would hand out half the register: the one in memory is quicker.
        DateOnly today = JapanClock.DateOf(clock.GetUtcNow());
        return
        [
            .. (await SnapshotAsync(cancellation)).Vendors
                .SelectMany(v => v.NotRenewed(today).Where(c => c.Expires <= upTo), (v, c) => new ExpiringCertification(v.Id, v.LegalName, c))
                .OrderBy(e => e.Certification.Expires).ThenBy(e => e.LegalName, StringComparer.Ordinal).ThenBy(e => e.Certification.Id),
        ];
    }

    public Task<ImmutableArray<VendorHistoryEntry>> HistoryAsync(VendorId id, CancellationToken cancellation = default) =>
        store.HistoryAsync(id, cancellation);
}
