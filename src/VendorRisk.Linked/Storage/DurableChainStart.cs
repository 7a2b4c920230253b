using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace VendorRisk.Linked.Storage;

/// <summary>
/// Takes into the log what was there before it, once, marked as found; and after an update of the product what that changed. A store without records needs
/// nothing: its log begins with its first record.
/// </summary>
internal static class DurableChainStart
{
    private const int Batch = 500;

    public static async Task RunAsync(DurableContext db, CancellationToken cancellation)
    {
        if (!DurableChain.IsKept(db) || await IsCurrentAsync(db, cancellation))
        {
            return;
        }

        await using IDbContextTransaction transaction = await db.BeginWriteAsync(cancellation);
        if (await IsCurrentAsync(db, cancellation))
        {
            return; // Another node was first.
        }

        DurableChainForm form = DurableChain.FormOf(db);
        List<DurableChainRow> entries = await MissingAsync(db, form, transaction.GetDbTransaction(), cancellation);
        if (entries.Count > 0 || await db.Set<DurableChainHead>().AnyAsync(cancellation))
        {
            foreach (DurableChainRow[] some in entries.Prepend(DurableChain.FormEntry(form)).Chunk(Batch))
            {
                await DurableChain.AppendAsync(db, some, () => db.SaveUnchainedAsync(cancellation), cancellation);
            }

            await transaction.CommitAsync(cancellation);
        }
    }

    private static async Task<bool> IsCurrentAsync(DurableContext db, CancellationToken cancellation) =>
        await db.Set<DurableChainRow>().AsNoTracking().Where(row => row.Kind == DurableChainRow.Form).OrderByDescending(row => row.Sequence)
            .Select(row => row.Key).FirstOrDefaultAsync(cancellation) == DurableChain.FormOf(db).Write();

    private static async Task<List<DurableChainRow>> MissingAsync(DurableContext db, DurableChainForm form, DbTransaction transaction, CancellationToken cancellation)
    {
        Dictionary<(string Table, string Key), byte[]> known = await KnownAsync(db, cancellation);
        List<DurableChainRow> entries = [];
        DbConnection connection = db.Database.GetDbConnection();
        foreach ((string name, DurableChainTable table) in form.Tables)
        {
            await foreach (DurableChainCell?[] cells in DurableChainReader.RowsAsync(connection, transaction, db.Database.IsNpgsql(), name, table, cancellation))
            {
                string key = table.KeyOf(cells);
                byte[] content = table.ContentOf(cells);
                if (!known.Remove((name, key), out byte[]? before))
                {
                    entries.Add(DurableChain.Entry(DurableChainRow.Found, name, key, content));
                }
                else if (!content.AsSpan().SequenceEqual(before))
                {
                    entries.Add(DurableChain.Entry(DurableChainRow.Migrated, name, key, content));
                }
            }
        }

        // An update of the product never removes records: what is missing now stays missing, and whoever checks the log is told.
        return entries;
    }

    private static async Task<Dictionary<(string Table, string Key), byte[]>> KnownAsync(DurableContext db, CancellationToken cancellation)
    {
        Dictionary<(string Table, string Key), byte[]> known = [];
        await foreach (DurableChainRow row in db.Set<DurableChainRow>().AsNoTracking().OrderBy(row => row.Sequence).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (row.Kind == DurableChainRow.Removed)
            {
                known.Remove((row.Subject, row.Key));
            }
            else if (row.Kind != DurableChainRow.Form)
            {
                known[(row.Subject, row.Key)] = row.Content;
            }
        }

        return known;
    }
}
