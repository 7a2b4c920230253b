using System.Globalization;
using Hangfire.States;
using Hangfire.Storage.SQLite;
using SQLite;

namespace VendorRisk.Web.Jobs.Storing;

/// <summary>
/// Writes all of a change of state or nothing. The library's own commit writes one statement after the other: a kill between them left a job that is enqueued and
/// in no queue, which never runs.
/// </summary>
internal sealed class WholeTransaction : SQLiteWriteOnlyTransaction
{
    private const string NewState = """UPDATE "Job" SET "StateName" = ? WHERE "Id" = ?""";
    private readonly SQLiteConnection database;
    private readonly List<(string Job, string State)> states = [];

    public WholeTransaction(HangfireDbContext context, PersistentJobQueueProviderCollection queues)
        : base(context, queues) => database = context.Database;

    // The library's own begins a transaction, which cannot be inside another.
    public override void SetJobState(string jobId, IState state)
    {
        AddJobState(jobId, state);
        states.Add((jobId, state.Name));
    }

    public override void Commit()
    {
        database.Execute("BEGIN IMMEDIATE");
        try
        {
            base.Commit();
            foreach ((string job, string state) in states)
            {
                database.Execute(NewState, state, int.Parse(job, CultureInfo.InvariantCulture));
            }

            database.Execute("COMMIT");
        }
        catch
        {
            Undo();
            throw;
        }
    }

    private void Undo()
    {
        try
        {
            database.Execute("ROLLBACK");
        }
        catch (SQLiteException)
        {
            // On a full disk SQLite has rolled back by itself; why it failed is what the caller must hear.
        }
    }
}
