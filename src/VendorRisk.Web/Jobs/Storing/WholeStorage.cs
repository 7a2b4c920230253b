using Hangfire.Storage;
using Hangfire.Storage.SQLite;
using SQLite;

namespace VendorRisk.Web.Jobs.Storing;

/// <summary>
/// Hangfire's own tables in one SQLite file, made safe for a process that may be killed at any moment: what belongs together is written in one transaction,
/// and a run that lives keeps its place in the queue however long it takes.
/// </summary>
internal sealed class WholeStorage : SQLiteStorage
{
    private static readonly TimeSpan BusyTimeout = TimeSpan.FromSeconds(10);
    private readonly SQLiteStorageOptions options;

    /// <param name="path">The file; made where it is missing.</param>
    /// <param name="settings">How often and how long.</param>
    /// <exception cref="SQLiteException">The file cannot be opened, or is no store of jobs.</exception>
    public WholeStorage(string path, JobsSettings settings)
        : this(path, Options(settings))
    {
    }

    private WholeStorage(string path, SQLiteStorageOptions options)
        : base(new SQLiteDbConnectionFactory(() => Open(path)), options)
    {
        this.options = options;
    }

    public TimeSpan Invisibility => options.InvisibilityTimeout;

    public override IStorageConnection GetConnection() => new WholeConnection(this, CreateAndOpenConnection(), options);

    private static SQLiteStorageOptions Options(JobsSettings settings) => new()
    {
        InvisibilityTimeout = settings.Invisibility,
        DistributedLockLifetime = settings.LockLifetime,
        QueuePollInterval = settings.QueueLook,
    };

    // Heartbeats of locks come on threads of their own over the same connection; so SQLite itself must take turns.
    private static SQLiteConnection Open(string path) =>
        new(path, SQLiteOpenFlags.ReadWrite | SQLiteOpenFlags.Create | SQLiteOpenFlags.FullMutex, storeDateTimeAsTicks: true) { BusyTimeout = BusyTimeout };
}
