using Hangfire.Storage;
using Hangfire.Storage.SQLite;
using SQLite;

namespace VendorRisk.Web.Jobs.Storing;

/// <summary>
/// A job taken from the queue, whose place is renewed for as long as it runs. Without it a run longer than the limit for crashed ones would be taken for crashed
/// and begun a second time.
/// </summary>
internal sealed class KeptJob : IFetchedJob
{
    private const string Renewal = """UPDATE "JobQueue" SET "FetchedAt" = ? WHERE "JobId" = ? AND "FetchedAt" > ?""";
    private const int RenewalsWithinLimit = 3;
    private readonly IFetchedJob taken;
    private readonly Timer timer;

    public KeptJob(WholeStorage storage, IFetchedJob taken)
    {
        this.taken = taken;
        TimeSpan every = storage.Invisibility / RenewalsWithinLimit;
        timer = new Timer(_ => Renew(storage), null, every, every);
    }

    public string JobId => taken.JobId;

    public void RemoveFromQueue()
    {
        timer.Dispose();
        taken.RemoveFromQueue();
    }

    public void Requeue()
    {
        timer.Dispose();
        taken.Requeue();
    }

    public void Dispose()
    {
        timer.Dispose();
        taken.Dispose();
    }

    // What was given back to the queue meanwhile has no time of fetching, and is left alone.
    private void Renew(WholeStorage storage)
    {
        try
        {
            using HangfireDbContext context = storage.CreateAndOpenConnection();
            context.Database.Execute(Renewal, TimeProvider.System.GetUtcNow().UtcDateTime, int.Parse(JobId, System.Globalization.CultureInfo.InvariantCulture), DateTime.MinValue);
        }
        catch (Exception missed) when (missed is SQLiteException or ObjectDisposedException)
        {
            // The next renewal comes before the limit is over.
            _ = missed;
        }
    }
}
