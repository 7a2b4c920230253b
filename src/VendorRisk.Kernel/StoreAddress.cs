namespace VendorRisk.Kernel;

/// <summary>Where the modules keep their tables: one SQLite file, or one schema of a PostgreSQL database.</summary>
public sealed class StoreAddress
{
    private StoreAddress(bool isPostgres, string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        IsPostgres = isPostgres;
        ConnectionString = connectionString;
    }

    /// <summary>Whether it is PostgreSQL; else it is SQLite.</summary>
    public bool IsPostgres { get; }

    /// <summary>What the server's driver takes. It may hold a password: never logged, never shown.</summary>
    public string ConnectionString { get; }

    /// <summary>A SQLite file, e.g. <c>Data Source=data/vendorrisk.db</c>.</summary>
    public static StoreAddress Sqlite(string connectionString) => new(isPostgres: false, connectionString);

    /// <summary>
    /// A PostgreSQL database, e.g. <c>Host=db;Database=vendorrisk;Username=vendorrisk;Password=…</c>. With <c>Search Path=NAME</c> the tables lie in that
    /// schema, which is made when it is missing; so several offices can share a database.
    /// </summary>
    public static StoreAddress Postgres(string connectionString) => new(isPostgres: true, connectionString);

    /// <summary>The kind of server alone.</summary>
    public override string ToString() => IsPostgres ? "PostgreSQL" : "SQLite";
}
