using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Hangfire.Storage;
using Npgsql;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Web.Jobs.Storing;

/// <summary>
/// Hangfire's tables in a schema of their own in the database that the nodes share. The library's own lock of a run ends after a fixed time, whether its holder
/// lives or not; so a run takes a lock of the server instead, which ends with the node's connection.
/// </summary>
internal sealed class SharedStorage : PostgreSqlStorage
{
    private const string TakeMigrations = $"SELECT pg_advisory_lock({DurableMigration.Lock})";
    private const string Take = "SELECT pg_try_advisory_lock(hashtextextended($1, 0))";
    private const string Wait = "SELECT set_config('lock_timeout', $1, false), pg_advisory_lock(hashtextextended($2, 0))";
    private const string UsualSchema = "vendorrisk";

    private readonly string turns;
    private readonly string schema;

    private SharedStorage(string connection, PostgreSqlStorageOptions options)
        : base(new NpgsqlConnectionFactory(connection, options), options)
    {
        turns = new NpgsqlConnectionStringBuilder(connection) { ApplicationName = "VendorRisk job", Pooling = false, KeepAlive = 30 }.ConnectionString;
        schema = options.SchemaName;
    }

    /// <summary>Opens the tables, and makes them where they are missing; a node that starts beside another waits for it.</summary>
    /// <exception cref="NpgsqlException">The server does not answer.</exception>
    public static SharedStorage Open(StoreAddress store, JobsSettings settings)
    {
        NpgsqlConnectionStringBuilder connection = DurableStore.Pooled(store, "jobs");
        connection.Enlist = false;
        PostgreSqlStorageOptions options = new()
        {
            SchemaName = (DurableSchema.Of(connection) ?? UsualSchema) + "_jobs",
            InvisibilityTimeout = settings.Invisibility,
            UseSlidingInvisibilityTimeout = true,
            DistributedLockTimeout = settings.LockLifetime,
            QueuePollInterval = settings.QueueLook,
        };
        using NpgsqlConnection alone = new(new NpgsqlConnectionStringBuilder(connection.ConnectionString) { Pooling = false }.ConnectionString);
        alone.Open();
        using NpgsqlCommand command = new(TakeMigrations, alone) { CommandTimeout = 0 };
        command.ExecuteNonQuery();
        return new SharedStorage(connection.ConnectionString, options);
    }

    /// <summary>Takes the right to run a job, which one node at a time has.</summary>
    /// <exception cref="DistributedLockTimeoutException">Another has it for longer than one wants to wait.</exception>
    public IDisposable TakeTurn(string resource, TimeSpan patience)
    {
        try
        {
            return Open(Wait, patience.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture), NameOf(resource))!;
        }
        catch (PostgresException waited) when (waited.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            throw new DistributedLockTimeoutException(resource);
        }
    }

    /// <summary>The right to run a job; false while another has it.</summary>
    public bool TryTakeTurn(string resource, [NotNullWhen(true)] out IDisposable? turn) => (turn = Open(Take, NameOf(resource))) is not null;

    private string NameOf(string resource) => $"{schema} {resource}";

    /// <returns>A connection that has what the statement asks for; null when the server says no.</returns>
    private NpgsqlConnection? Open(string statement, params string[] values)
    {
        NpgsqlConnection connection = new(turns);
        try
        {
            connection.Open();
            using NpgsqlCommand command = new(statement, connection) { CommandTimeout = 0 };
            command.Parameters.AddRange(values.Select(value => new NpgsqlParameter { Value = value }).ToArray());
            if (command.ExecuteScalar() is not false)
            {
                return connection;
            }
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        connection.Dispose();
        return null;
    }
}
