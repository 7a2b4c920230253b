namespace VendorRisk.Testing;

/// <summary>A store in a SQLite file.</summary>
/// <param name="path">Where a file is already, or is to be; null for a new one.</param>
internal sealed class SqliteStore(string? path = null) : TestStore
{
    private readonly StoreFile _file = new(path);

    public override StoreAddress Address => StoreAddress.Sqlite(_file.ConnectionString);

    public override string Name => _file.Path;

    public override List<string> Query(string sql) => _file.Query(sql);

    public override void Dispose() => _file.Dispose();
}
