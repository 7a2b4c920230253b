using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace VendorRisk.Testing;

/// <summary>What every module's store promises: its migrations give what its model says, may run twice, and a write is on the disk before it is acknowledged.</summary>
public abstract class StoreSchemaTests
{
    private const string Waited = "55P03"; // lock_not_available

    /// <summary>What the module's tables begin with, without the underscore.</summary>
    protected abstract string Prefix { get; }

    [Theory, OnSqlite, OnPostgres]
    public async Task Initialise_Twice_ChangesNothing(TestServer server)
    {
        using TestStore store = TestStore.On(server);
        await using ServiceProvider services = await MigratedAsync(store);
        string before = Answers(store, StoreShape.Everything(server));

        await InitialiseAsync(services);

        Answers(store, StoreShape.Everything(server)).ShouldBe(before);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Migrations_GiveWhatTheModelSays(TestServer server)
    {
        using TestStore migrated = TestStore.On(server);
        await using ServiceProvider first = await MigratedAsync(migrated);
        using TestStore created = TestStore.On(server);
        await using ServiceProvider second = Services(created.Address);
        await using DbContext db = Context(second);
        await db.Database.EnsureCreatedAsync();

        string shape = Answers(migrated, StoreShape.Questions(server));
        shape.ShouldBe(Answers(created, StoreShape.Questions(server)));
        shape.ShouldContain($"{Prefix}_");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Model_WasNotChangedWithoutAMigration(TestServer server)
    {
        using TestStore store = TestStore.On(server);
        await using ServiceProvider services = Services(store.Address);
        await using DbContext db = Context(services);
        db.Database.HasPendingModelChanges().ShouldBeFalse("make a migration for each server, see src/README.md");
    }

    [Theory, OnSqlite]
    public async Task Store_WaitsForTheDiskBeforeItAnswers(TestServer server)
    {
        using TestStore store = TestStore.On(server);
        await using ServiceProvider services = await MigratedAsync(store);
        await using DbContext db = Context(services);
        await db.Database.OpenConnectionAsync();
        using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = StoreShape.SqliteSettings;
        command.ExecuteScalar().ShouldBe("wal21");
    }

    [Theory, OnPostgres]
    public async Task Text_IsComparedByteByByte(TestServer server)
    {
        using TestStore store = TestStore.On(server);
        await using ServiceProvider services = await MigratedAsync(store);
        store.Query(StoreShape.OtherCollations.Replace("{0}", Prefix, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory, OnPostgres]
    public async Task Nodes_ThatStartAtOnce_MigrateOnce(TestServer server)
    {
        using TestStore store = TestStore.On(server);
        ServiceProvider[] nodes = [.. Enumerable.Range(0, 4).Select(_ => Services(store.Address))];
        await Task.WhenAll(nodes.Select(node => Task.Run(() => InitialiseAsync(node))));
        foreach (ServiceProvider node in nodes)
        {
            await using DbContext db = Context(node);
            (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
            await node.DisposeAsync();
        }
    }

    [Theory, OnPostgres]
    public async Task Tables_LieInTheSchemaThatTheConnectionNames(TestServer server)
    {
        using PostgresDatabase store = new();
        StoreAddress office = StoreAddress.Postgres(store.ConnectionString + ";Search Path=office_1");
        await using ServiceProvider services = Services(office);
        await InitialiseAsync(services);
        await InitialiseAsync(services);
        store.Query($"SELECT DISTINCT schemaname FROM pg_tables WHERE tablename LIKE '{Prefix}\\_%'").ShouldBe(["office_1"], server.ToString());
    }

    [Theory, OnPostgres]
    public async Task Write_BegunBesideAnother_WaitsForItsEnd(TestServer server)
    {
        using TestStore store = TestStore.On(server);
        await using ServiceProvider services = await MigratedAsync(store);
        await using DbContext first = Context(services);
        await using DbContext second = Context(services);
        await second.Database.OpenConnectionAsync();
        await second.Database.ExecuteSqlRawAsync("SET lock_timeout = '50ms'");

        await using (await BeginWriteAsync(first))
        {
            (await Should.ThrowAsync<PostgresException>(() => BeginWriteAsync(second))).SqlState.ShouldBe(Waited);
        }

        await (await BeginWriteAsync(second)).DisposeAsync();
    }

    /// <summary>The module over this store.</summary>
    protected abstract ServiceProvider Services(StoreAddress store);

    /// <summary>Brings the module's tables up to date.</summary>
    protected abstract Task InitialiseAsync(IServiceProvider services);

    /// <summary>The module's own context.</summary>
    protected abstract DbContext Context(IServiceProvider services);

    /// <summary>Begins a write as the module does.</summary>
    protected abstract Task<IDbContextTransaction> BeginWriteAsync(DbContext db);

    private string Answers(TestStore store, string[] questions) =>
        string.Join('\n', questions.SelectMany(question => store.Query(question.Replace("{0}", Prefix, StringComparison.Ordinal))));

    private async Task<ServiceProvider> MigratedAsync(TestStore store)
    {
        ServiceProvider services = Services(store.Address);
        await InitialiseAsync(services);
        return services;
    }
}
