using Npgsql;
using VendorRisk.Application;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Cluster;

/// <summary>
/// The duty as a lock of the database that ends with this node's connection: when the node is killed the next one that asks has it. A machine that vanishes without
/// a word is given up by the server after some fifteen seconds.
/// </summary>
internal sealed partial class DatabaseDuty(StoreSettings store, ILogger<DatabaseDuty> log) : IDuty, IAsyncDisposable
{
    /// <remarks>On a socket of the machine itself the server takes no notice of these.</remarks>
    private const string Watch = "SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 3; SET tcp_keepalives_count = 3";
    private const string Take = "SELECT pg_try_advisory_lock(hashtextextended('vendorrisk duty ' || coalesce(current_schema(), ''), 0))";
    private const string StillThere = "SELECT true";
    private const int AnswerSeconds = 5;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim gate = new(1, 1);
    private NpgsqlConnection? connection;
    private bool ours;
    private bool troubled;

    public async Task<bool> IsOursAsync(CancellationToken cancellation = default)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            connection ??= (await ServerConnection.OpenAsync(store.Address, "VendorRisk duty", Watch, cancellation))!;
            bool before = ours;
            ours = await AskAsync(connection, ours ? StillThere : Take, cancellation);
            troubled = false;
            if (ours && !before)
            {
                LogTaken(log);
            }

            return ours;
        }
        catch (Exception lost) when (lost is NpgsqlException or IOException or TimeoutException or InvalidOperationException)
        {
            await LeaveAsync();

            // Asked every second: said once.
            if (!troubled)
            {
                troubled = true;
                LogLost(log, lost);
            }

            return false;
        }
        finally
        {
            gate.Release();
        }
    }

    public TimeSpan Pause(TimeSpan alone) => alone < Look ? alone : Look;

    public async ValueTask DisposeAsync()
    {
        await LeaveAsync();
        gate.Dispose();
    }

    private static async Task<bool> AskAsync(NpgsqlConnection connection, string question, CancellationToken cancellation)
    {
#pragma warning disable CA2100 // One of the constants above.
        await using NpgsqlCommand command = new(question, connection) { CommandTimeout = AnswerSeconds };
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(cancellation) is true;
    }

    private async Task LeaveAsync()
    {
        ours = false;
        if (connection is { } open)
        {
            connection = null;
            await open.DisposeAsync();
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "This node now delivers news and judges what is due.")]
    private static partial void LogTaken(ILogger log);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "The connection that holds the duty is lost; the node tries to take the duty again every second.")]
    private static partial void LogLost(ILogger log, Exception problem);
}
