using System.Collections.Immutable;
using System.Data.Common;
using Hangfire;
using Hangfire.Common;
using Hangfire.States;
using Hangfire.Storage;
using VendorRisk.Application;

namespace VendorRisk.Web.Jobs;

/// <summary>The board over Hangfire's storage. The storage has no asynchronous calls; they run on threads of the pool, so that no page waits.</summary>
internal sealed class JobBoard(JobsStore store, IEnumerable<IScheduledJob> jobs, TimeProvider clock) : IJobBoard
{
    public Task<JobList> ListAsync(CancellationToken cancellation = default) => Task.Run(List, cancellation);

    public Task<ImmutableArray<Problem>> RunNowAsync(string job, ChangeOrigin origin, CancellationToken cancellation = default) => ChangeAsync(
        job,
        (storage, connection) =>
        {
            string command = origin.CommandId.ToString("N");
            if (JobRecord.Read(connection, job).AskedBy != command)
            {
                string run = new BackgroundJobClient(storage).Create(JobServer.RunOf(job, command), new EnqueuedState());
                JobRecord.WriteAsked(connection, job, command, run);
            }
        },
        cancellation);

    public Task<ImmutableArray<Problem>> PauseAsync(string job, ChangeOrigin origin, CancellationToken cancellation = default) => ChangeAsync(
        job,
        (_, connection) =>
        {
            if (JobRecord.Read(connection, job).Pause is null)
            {
                JobRecord.WritePause(connection, job, new JobPause(origin.Who, clock.GetUtcNow(), origin.Why));
            }
        },
        cancellation);

    public Task<ImmutableArray<Problem>> ResumeAsync(string job, ChangeOrigin origin, CancellationToken cancellation = default) =>
        ChangeAsync(job, (_, connection) => JobRecord.WritePause(connection, job, null), cancellation);

    private JobList List()
    {
        if (!store.TryGet(out JobStorage? storage))
        {
            return new JobList { Jobs = [.. jobs.Select(job => new JobEntry { Id = job.Id, Schedule = job.Schedule })], Unavailable = store.Unavailable };
        }

        try
        {
            using IStorageConnection connection = storage.GetConnection();
            Dictionary<string, RecurringJobDto> planned = connection.GetRecurringJobs(jobs.Select(job => job.Id)).ToDictionary(job => job.Id);
            return new JobList { Jobs = [.. jobs.Select(job => Entry(connection, job, planned.GetValueOrDefault(job.Id)))], Unavailable = store.Unavailable, Notice = store.Notice };
        }
        catch (Exception broken) when (broken is SQLite.SQLiteException or DbException)
        {
            return new JobList
            {
                Jobs = [.. jobs.Select(job => new JobEntry { Id = job.Id, Schedule = job.Schedule })],
                Unavailable = Unreadable(broken),
            };
        }
    }

    private static string Unreadable(Exception broken) =>
        $"ジョブの記録を読み書きできません（{broken.Message}）。" + (broken is Npgsql.NpgsqlException
            ? "データベースのサーバーが動いているかを確かめてください。"
            : "VendorRisk を起動し直してください。壊れているときは、新しい記録で始めます。");

    private static JobEntry Entry(IStorageConnection connection, IScheduledJob job, RecurringJobDto? planned)
    {
        JobRecord record = JobRecord.Read(connection, job.Id);
        StateData? run = record.RunId is { } id ? connection.GetStateData(id) : null;
        return new JobEntry
        {
            Id = job.Id,
            Schedule = job.Schedule,
            Next = record.Pause is null && planned?.NextExecution is { } next ? new DateTimeOffset(DateTime.SpecifyKind(next, DateTimeKind.Utc)) : null,
            Last = record.Run,
            Pause = record.Pause,
            Asked = record.AskedRunId is { } asked && connection.GetStateData(asked)?.Name is { } state && (state == EnqueuedState.StateName || state == ProcessingState.StateName),
            RetryAt = run?.Name == ScheduledState.StateName && run.Data.TryGetValue("EnqueueAt", out string? at)
                ? new DateTimeOffset(DateTime.SpecifyKind(JobHelper.DeserializeDateTime(at), DateTimeKind.Utc))
                : null,
        };
    }

    private Task<ImmutableArray<Problem>> ChangeAsync(string job, Action<JobStorage, IStorageConnection> change, CancellationToken cancellation) => Task.Run(
        () =>
        {
            if (!jobs.Any(one => one.Id == job))
            {
                return [new Problem("job.unknown", "job", "このジョブはありません。画面を開き直して選んでください。")];
            }

            if (!store.TryGet(out JobStorage? storage))
            {
                return [new Problem("jobs.unavailable", "job", store.Unavailable ?? "ジョブの準備ができていません。少し待って、もう一度操作してください。")];
            }

            try
            {
                using IStorageConnection connection = storage.GetConnection();
                change(storage, connection);
                return ImmutableArray<Problem>.Empty;
            }
            catch (Exception broken) when (broken is SQLite.SQLiteException or DbException)
            {
                return [new Problem("jobs.unavailable", "job", Unreadable(broken))];
            }
        },
        cancellation);
}
