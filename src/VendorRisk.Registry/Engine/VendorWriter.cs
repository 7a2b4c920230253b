using System.Collections.Immutable;
using VendorRisk.Registry.Storage;

namespace VendorRisk.Registry.Engine;

/// <summary>
/// Carries out commands on vendors. What stands is read, checked and changed within one transaction that holds the store's write lock, so that two writers of one
/// vendor cannot both go by the same version, wherever they run.
/// </summary>
internal sealed class VendorWriter(IVendorStore store, TimeProvider clock, OutboxSignal news)
{
    public async Task<VendorWritten> ExecuteAsync(VendorCommand command, CancellationToken cancellation)
    {
        VendorWritten written;
        await using (IVendorWrite write = await store.BeginAsync(cancellation))
        {
            if (await write.FindAnswerAsync(command) is { } earlier)
            {
                return new VendorWritten(earlier, null);
            }

            written = await ChangeAsync(write, command);
        }

        if (written.After is not null)
        {
            news.Written();
        }

        return written;
    }

    /// <returns>False when the vendor is no sample, or is gone already.</returns>
    public async Task<bool> RemoveSampleAsync(VendorId id, ChangeOrigin origin, CancellationToken cancellation)
    {
        await using (IVendorWrite write = await store.BeginAsync(cancellation))
        {
            if (await write.FindAsync(id) is not { Sample: true } vendor)
            {
                return false;
            }

            await write.RemoveAsync(vendor, origin, clock.GetUtcNow());
            await write.CommitAsync();
        }

        news.Written();
        return true;
    }

    private async Task<VendorWritten> ChangeAsync(IVendorWrite write, VendorCommand command)
    {
        Vendor? before = await write.FindAsync(command.VendorId);
        if (before is not null && before.Version != command.ExpectedVersion)
        {
            return new VendorWritten(new VendorChangeResult.Conflict(before.Version, before.ChangedBy, before.ChangedAt), null);
        }

        long last = before?.Version ?? await write.LastVersionAsync(command.VendorId);
        (Vendor? after, ImmutableArray<Problem> problems) = VendorStep.Take(before, last, command, clock.GetUtcNow());
        if (after is not null)
        {
            problems = await command.CheckAsync(write, before, after);
        }

        if (!problems.IsEmpty)
        {
            return new VendorWritten(new VendorChangeResult.Rejected { Problems = problems }, null);
        }

        try
        {
            await write.SaveAsync(before, after!, command);
        }
        catch (DuplicateVendorException)
        {
            // Another process was quicker than the check above; on one store in one process the check alone decides.
            Problem taken = new("legalName.taken", "legalName", "同じ名称または法人番号の事業者が、たった今登録されました。一覧を開き直して、その事業者を確かめてください。");
            return new VendorWritten(new VendorChangeResult.Rejected { Problems = [taken] }, null);
        }

        await write.CommitAsync();
        return new VendorWritten(new VendorChangeResult.Saved(after!.Id, after.Version), after);
    }
}
