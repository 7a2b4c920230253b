using Npgsql;
using VendorRisk.Linked.Storage;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Cluster;

/// <summary>
/// The tables in which the nodes find each other, and the statements that Orleans asks for by name. They say who is there now and nothing that an office decided,
/// so no backup and no copy of a store takes them along. Orleans reads them without a schema's name: they lie in the schema of the connection string.
/// </summary>
internal static class MembershipTables
{
    /// <summary>A node that starts beside another waits for it.</summary>
    private const string TakeLock = $"SELECT pg_advisory_xact_lock({DurableMigration.Lock})";

    private const string Tables =
        """
        CREATE TABLE IF NOT EXISTS OrleansQuery (
            QueryKey varchar(64) PRIMARY KEY,
            QueryText varchar(8000) NOT NULL);
        CREATE TABLE IF NOT EXISTS OrleansMembershipVersionTable (
            DeploymentId varchar(150) PRIMARY KEY,
            Timestamp timestamptz NOT NULL DEFAULT now(),
            Version integer NOT NULL DEFAULT 0);
        CREATE TABLE IF NOT EXISTS OrleansMembershipTable (
            DeploymentId varchar(150) NOT NULL REFERENCES OrleansMembershipVersionTable,
            Address varchar(45) NOT NULL,
            Port integer NOT NULL,
            Generation integer NOT NULL,
            SiloName varchar(150) NOT NULL,
            HostName varchar(150) NOT NULL,
            Status integer NOT NULL,
            ProxyPort integer NULL,
            SuspectTimes varchar(8000) NULL,
            StartTime timestamptz NOT NULL,
            IAmAliveTime timestamptz NOT NULL,
            PRIMARY KEY (DeploymentId, Address, Port, Generation));
        """;

    /// <summary>Nodes say every few seconds that they are there.</summary>
    private const string Others =
        "SELECT DeploymentId FROM OrleansMembershipTable WHERE DeploymentId <> $1 AND Status = 3 AND IAmAliveTime > now() - interval '30 seconds' LIMIT 1";

    private const string Keep =
        """
        INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES ($1, $2)
        ON CONFLICT (QueryKey) DO UPDATE SET QueryText = excluded.QueryText WHERE OrleansQuery.QueryText <> excluded.QueryText
        """;

    /// <summary>
    /// Makes what is missing; harmless when called again. Refuses a database that nodes of another name use: two clusters would not know of each other and do
    /// everything twice.
    /// </summary>
    /// <param name="store">The database.</param>
    /// <param name="name">The cluster's name.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="StartupException">There are nodes of another name.</exception>
    /// <exception cref="NpgsqlException">The server does not answer.</exception>
    public static async Task PrepareAsync(StoreAddress store, string name, CancellationToken cancellation)
    {
        await using NpgsqlConnection connection = await ServerConnection.OpenAsync(store, "VendorRisk cluster", cancellation);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellation);
        await ServerConnection.AskAsync(connection, TakeLock, cancellation);
        if (DurableSchema.Of(store.ConnectionString) is { } schema)
        {
            await ServerConnection.AskAsync(connection, DurableSchema.Create(schema), cancellation);
        }

        await ServerConnection.AskAsync(connection, Tables, cancellation);
        foreach ((string key, string text) in MembershipQueries.All)
        {
            await ServerConnection.AskAsync(connection, Keep, cancellation, key, text);
        }

        await transaction.CommitAsync(cancellation);
        if (await ServerConnection.AskAsync(connection, Others, cancellation, name) is string other)
        {
            throw new StartupException(
                $"このデータベースは、クラスター「{other}」のノードが使っています（このノードは「{name}」）。設定 {ClusterSettings.NameSetting} を、すべてのノードで同じにしてください。名前を変えるときは、すべてのノードを終わらせて 30 秒待ってから起動してください。");
        }
    }
}
