using Hangfire.Storage;
using Hangfire.Storage.SQLite;

namespace VendorRisk.Web.Jobs.Storing;

/// <summary>A connection whose transactions are whole, and whose fetched jobs keep their place.</summary>
internal sealed class WholeConnection(WholeStorage storage, HangfireDbContext context, SQLiteStorageOptions options)
    : HangfireSQLiteConnection(context, options, storage.QueueProviders)
{
    public override IWriteOnlyTransaction CreateWriteTransaction() => new WholeTransaction(DbContext, storage.QueueProviders);

    public override IFetchedJob FetchNextJob(string[] queues, CancellationToken cancellationToken) =>
        new KeptJob(storage, base.FetchNextJob(queues, cancellationToken));

    public override void SetRangeInHash(string key, IEnumerable<KeyValuePair<string, string>> keyValuePairs)
    {
        using IWriteOnlyTransaction transaction = CreateWriteTransaction();
        transaction.SetRangeInHash(key, keyValuePairs);
        transaction.Commit();
    }
}
