using System.Collections.Immutable;
using VendorRisk.Registry.Storage;
using VendorRisk.Storage;

namespace VendorRisk.Registry.Engine;

/// <summary>The embedded engine: the entities run in this process over the store.</summary>
internal sealed class VendorRegistry(
    IVendorStore store, TimeProvider clock, OutboxSignal news) : IVendorRegistry, IDisposable
{
    private readonly KeyedGate _gate = new();
    private volatile RegisterSnapshot? _snapshot;

    public Task InitialiseAsync(CancellationToken cancellation = default) => store.InitialiseAsync(cancellation);

    public async Task<VendorChangeResult> ExecuteAsync(VendorCommand command, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        VendorChangeResult result;
        using (await _gate.EnterAsync(command.VendorId.Value, cancellation))
        {
            await using IVendorWrite write = await store.BeginAsync(cancellation);
            if (await write.FindAnswerAsync(command) is { } earlier)
            {
                return earlier;
            }

            result = await ChangeAsync(write, command);
        }

        if (result is VendorChangeResult.Saved)
        {
            news.Written();
        }

        return result;
    }

    public async Task<int> RemoveSamplesAsync(ChangeOrigin origin, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(origin);
        ArgumentException.ThrowIfNullOrWhiteSpace(origin.Who, nameof(origin));
        ArgumentException.ThrowIfNullOrWhiteSpace(origin.Why, nameof(origin));
        int removed = 0;
        foreach (VendorSummary sample in await store.ListAsync(new VendorFilter { Sample = true }, cancellation))
        {
            using (await _gate.EnterAsync(sample.Id.Value, cancellation))
            {
                await using IVendorWrite write = await store.BeginAsync(cancellation);
                if (await write.FindAsync(sample.Id) is not { Sample: true } vendor)
                {
                    continue;
                }

                await write.RemoveAsync(vendor, origin, clock.GetUtcNow());
                await write.CommitAsync();
            }

            removed++;
            news.Written();
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
        return _snapshot = new RegisterSnapshot(stamp, kept.Vendors.Where(v => !ids.Contains(v.Id)).Concat(vendors));
    }

    public Task<ImmutableArray<VendorSummary>> ListAsync(VendorFilter filter, CancellationToken cancellation = default) =>
        store.ListAsync(filter, cancellation);

    public Task<Vendor?> FindAsync(VendorId id, CancellationToken cancellation = default) => store.FindAsync(id, cancellation);

    public Task<VendorResolution> ResolveAsync(string nameOrNumber, CancellationToken cancellation = default) =>
        new VendorResolver(store).ResolveAsync(nameOrNumber, cancellation);

    public Task<ImmutableArray<ExpiringCertification>> CertificationsExpiringAsync(DateOnly upTo, CancellationToken cancellation = default) =>
        store.CertificationsExpiringAsync(upTo, JapanClock.DateOf(clock.GetUtcNow()), cancellation);

    public Task<ImmutableArray<VendorHistoryEntry>> HistoryAsync(VendorId id, CancellationToken cancellation = default) =>
        store.HistoryAsync(id, cancellation);

    public void Dispose() => _gate.Dispose();

    private async Task<VendorChangeResult> ChangeAsync(IVendorWrite write, VendorCommand command)
    {
        Vendor? before = await write.FindAsync(command.VendorId);
        if (before is not null && before.Version != command.ExpectedVersion)
        {
            return new VendorChangeResult.Conflict(before.Version, before.ChangedBy, before.ChangedAt);
        }

        long last = before?.Version ?? await write.LastVersionAsync(command.VendorId);
        (Vendor? after, ImmutableArray<Problem> problems) = VendorStep.Take(before, last, command, clock.GetUtcNow());
        if (after is not null)
        {
            problems = await VendorIdentity.CheckAsync(write, before, after);
        }

        if (!problems.IsEmpty)
        {
            return new VendorChangeResult.Rejected { Problems = problems };
        }

        try
        {
            await write.SaveAsync(before, after!, command);
        }
        catch (DuplicateVendorException)
        {
            // Another process was quicker than the check above; on one store in one process the check alone decides.
            return new VendorChangeResult.Rejected
            {
                Problems = [new Problem("legalName.taken", "legalName", "同じ名称または法人番号の事業者が、たった今登録されました。一覧を開き直して、その事業者を確かめてください。")],
            };
        }

        await write.CommitAsync();
        return new VendorChangeResult.Saved(after!.Id, after.Version);
    }
}
