namespace VendorRisk.Testing;

/// <summary>A store that somebody else made and removes: for a process that a test starts.</summary>
/// <param name="connectionString">A SQLite file's or a PostgreSQL database's.</param>
internal sealed class GivenStore(string connectionString) : TestStore
{
    public override StoreAddress Address { get; } =
        connectionString.StartsWith("Host=", StringComparison.Ordinal) ? StoreAddress.Postgres(connectionString) : StoreAddress.Sqlite(connectionString);

    public override string Name => connectionString;

    public override List<string> Query(string sql) => throw new NotSupportedException("Asked by who made it.");

    public override void Dispose()
    {
    }
}
