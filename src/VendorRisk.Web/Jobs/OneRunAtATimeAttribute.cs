using Hangfire.Common;
using Hangfire.Server;
using VendorRisk.Web.Jobs.Storing;

namespace VendorRisk.Web.Jobs;

/// <summary>A job runs once at a time, in whatever process. A run that does not get its turn fails and is tried again.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OneRunAtATimeAttribute : JobFilterAttribute, IServerFilter
{
    private const string Turn = "vendorrisk-turn";

    /// <summary>Longer than a lock outlives the process that held it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>What the lock of a job's run is called.</summary>
    public static string ResourceOf(string job) => "vendorrisk-job-" + job;

    public void OnPerforming(PerformingContext context)
    {
        string resource = ResourceOf((string)context.BackgroundJob.Job.Args[0]);
        context.Items[Turn] = context.Storage is SharedStorage shared ? shared.TakeTurn(resource, Patience) : context.Connection.AcquireDistributedLock(resource, Patience);
    }

    public void OnPerformed(PerformedContext context)
    {
        if (context.Items.TryGetValue(Turn, out object? turn))
        {
            ((IDisposable)turn).Dispose();
        }
    }
}
