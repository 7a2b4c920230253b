using System.Globalization;
using Hangfire.Storage;
using VendorRisk.Application;

namespace VendorRisk.Web.Jobs;

/// <summary>What the store of jobs keeps of one job besides Hangfire's own: its newest run, what was asked for, and who paused it. It never expires.</summary>
internal sealed record JobRecord
{
    private const string Key = "vendorrisk-job:";

    /// <summary>Hangfire's number of the newest run; null when there was none.</summary>
    public string? RunId { get; init; }

    public JobRun? Run { get; init; }

    /// <summary>The command that asked for a run last.</summary>
    public string? AskedBy { get; init; }

    /// <summary>Hangfire's number of the run that was asked for last.</summary>
    public string? AskedRunId { get; init; }

    public JobPause? Pause { get; init; }

    public static JobRecord Read(IStorageConnection connection, string job)
    {
        Dictionary<string, string> hash = connection.GetAllEntriesFromHash(Key + job) ?? [];
        string? Field(string name) => hash.TryGetValue(name, out string? value) && value.Length > 0 ? value : null;
        return new JobRecord
        {
            RunId = Field("run"),
            Run = Field("started") is { } started
                ? new JobRun(Time(started), Field("ended") is { } ended ? Time(ended) : null, Enum.Parse<JobOutcome>(Field("outcome") ?? nameof(JobOutcome.Running)), Field("words"))
                : null,
            AskedBy = Field("askedBy"),
            AskedRunId = Field("askedRun"),
            Pause = Field("pausedBy") is { } who ? new JobPause(who, Time(Field("pausedAt")!), Field("pausedWhy") ?? "") : null,
        };
    }

    public static void WriteRun(IStorageConnection connection, string job, string runId, JobRun run) => Write(
        connection, job,
        ("run", runId), ("started", Stamp(run.Started)), ("ended", run.Ended is { } ended ? Stamp(ended) : ""), ("outcome", run.Outcome.ToString()), ("words", run.Words ?? ""));

    public static void WriteAsked(IStorageConnection connection, string job, string command, string runId) => Write(connection, job, ("askedBy", command), ("askedRun", runId));

    public static void WritePause(IStorageConnection connection, string job, JobPause? pause) => Write(
        connection, job, ("pausedBy", pause?.Who ?? ""), ("pausedAt", pause is null ? "" : Stamp(pause.At)), ("pausedWhy", pause?.Why ?? ""));

    private static void Write(IStorageConnection connection, string job, params (string Field, string Value)[] fields) =>
        connection.SetRangeInHash(Key + job, fields.Select(field => KeyValuePair.Create(field.Field, field.Value)));

    private static string Stamp(DateTimeOffset time) => time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(string stamp) => DateTimeOffset.ParseExact(stamp, "O", CultureInfo.InvariantCulture);
}
