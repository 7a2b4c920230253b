using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Hangfire;
using SQLite;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Jobs.Storing;

namespace VendorRisk.Web.Jobs;

/// <summary>
/// The store of jobs: schedules, runs and pauses, in a file of its own. It holds nothing that an office decided, so a file that is broken is set aside and the
/// jobs begin with a new one; where that cannot be done either, the product works without jobs and says so. Nodes of a cluster keep the jobs in their database.
/// </summary>
internal sealed partial class JobsStore(DataDirectory data, JobsSettings settings, TimeProvider clock, ILogger<JobsStore> log, StoreSettings? database = null) : IDisposable
{
    private static readonly string[] Beside = ["", "-wal", "-shm"];
    private volatile JobStorage? storage;

    /// <summary>Why no job runs, and how to fix it, in Japanese; null while the store is open, or was not opened yet.</summary>
    public string? Unavailable { get; private set; }

    /// <summary>What happened to an earlier file, in Japanese; null when nothing did.</summary>
    public string? Notice { get; private set; }

    public bool TryGet([NotNullWhen(true)] out JobStorage? open) => (open = storage) is not null;

    /// <summary>Opens the file, or a new one. Called once, by a process that has the right to write to the data folder.</summary>
    public bool TryOpen()
    {
        try
        {
            if (database is not null)
            {
                storage = SharedStorage.Open(database.Address, settings);
                return true;
            }

            if (JobsFile.IsBroken(data.Jobs))
            {
                PutAside();
            }

            storage = Made();
            return true;
        }
        catch (Exception problem) when (problem is SQLiteException or Microsoft.Data.Sqlite.SqliteException or IOException or UnauthorizedAccessException)
        {
            LogUnavailable(log, problem);
            Unavailable = StoreTrouble.IsFull(problem)
                ? StoreTrouble.Full(data)
                : $"ジョブの記録 {data.Jobs} を開けないため、ジョブが動いていません（{problem.Message}）。ファイルを読み書きできるか、ほかのプログラムが使っていないかを確かめて、VendorRisk を起動し直してください。";
            return false;
        }
        catch (DbException problem)
        {
            LogUnavailable(log, problem);
            Unavailable = $"{database?.Name} のジョブの記録を開けないため、このノードではジョブが動いていません（{problem.Message}）。サーバーと、スキーマを作る権限を確かめて、VendorRisk を起動し直してください。";
            return false;
        }
    }

    /// <summary>Says that the jobs could not begin.</summary>
    public void Fail(Exception problem)
    {
        LogUnavailable(log, problem);
        Unavailable = $"ジョブを始められませんでした（{problem.Message}）。VendorRisk を起動し直してください。";
    }

    public void Dispose() => (storage as IDisposable)?.Dispose();

    private WholeStorage Made()
    {
        UnixPrivate.CreateMissing(data.Jobs);
        try
        {
            return new WholeStorage(data.Jobs, settings);
        }
        catch (SQLiteException broken) when (broken.Result is SQLite3.Result.Corrupt or SQLite3.Result.NonDBFile or SQLite3.Result.Error)
        {
            PutAside();
            UnixPrivate.CreateMissing(data.Jobs);
            return new WholeStorage(data.Jobs, settings);
        }
    }

    private void PutAside()
    {
        string aside = $"{data.Jobs}.broken-{FileStamp.Of(clock)}";
        foreach (string end in Beside.Where(end => File.Exists(data.Jobs + end)))
        {
            File.Move(data.Jobs + end, aside + end, overwrite: true);
        }

        Notice = $"ジョブの記録が壊れていたため、{aside} として残し、新しい記録で始めました。これまでの実行の記録と一時停止の設定はなくなりました。止めていたジョブがあれば、もう一度止めてください。委託案件などのデータには影響ありません。";
        LogPutAside(log, aside);
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "The store of jobs cannot be used; no job runs.")]
    private static partial void LogUnavailable(ILogger log, Exception problem);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "The store of jobs was broken; it was set aside as {Aside}, and a new one was made.")]
    private static partial void LogPutAside(ILogger log, string aside);
}
