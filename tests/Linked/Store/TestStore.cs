namespace VendorRisk.Testing;

/// <summary>A store of its own for one test, removed at the end; it answers questions that go past the module.</summary>
internal abstract class TestStore : IDisposable
{
    public abstract StoreAddress Address { get; }

    /// <summary>The file's path or the database's name: no other store's connection string holds it.</summary>
    public abstract string Name { get; }

    public static TestStore On(TestServer server) => server == TestServer.Postgres ? new PostgresDatabase() : new SqliteStore();

    /// <summary>The rows of an answer, their columns joined by a bar. Also carries out what answers nothing.</summary>
    public abstract List<string> Query(string sql);

    public abstract void Dispose();
}
