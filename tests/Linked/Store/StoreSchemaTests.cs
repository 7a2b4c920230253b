using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace VendorRisk.Testing;

/// <summary>What every module's store promises: its migrations give what its model says, may run twice, and a write is on the disk before it is acknowledged.</summary>
public abstract class StoreSchemaTests
{
    private const string Ours = "m.type = 'table' AND m.name LIKE '{0}!_%' ESCAPE '!' AND m.name <> '{0}_migrations'";
    private const string Columns = "SELECT m.name, c.name, c.type, c.\"notnull\", c.pk FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE " + Ours + " ORDER BY 1, 2";
    private const string Indexes = "SELECT m.name, i.name, i.\"unique\", c.name FROM sqlite_master m JOIN pragma_index_list(m.name) i JOIN pragma_index_info(i.name) c WHERE " + Ours + " ORDER BY 1, 2, c.seqno";
    private const string ForeignKeys = "SELECT m.name, f.\"table\", f.\"from\", f.\"to\", f.on_delete FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE " + Ours + " ORDER BY 1, 3";
    private const string Everything = "SELECT sql FROM sqlite_master ORDER BY name";
    private const string Settings =
        "SELECT (SELECT journal_mode FROM pragma_journal_mode) || (SELECT synchronous FROM pragma_synchronous) || (SELECT foreign_keys FROM pragma_foreign_keys)";

    /// <summary>What the module's tables begin with, without the underscore.</summary>
    protected abstract string Prefix { get; }

    [Fact]
    public async Task Initialise_Twice_ChangesNothing()
    {
        using StoreFile store = new();
        await using ServiceProvider services = await MigratedAsync(store);
        List<string> before = store.Query(Everything);

        await InitialiseAsync(services);

        store.Query(Everything).ShouldBe(before);
    }

    [Fact]
    public async Task Migrations_GiveWhatTheModelSays()
    {
        using StoreFile migrated = new();
        await using ServiceProvider first = await MigratedAsync(migrated);
        using StoreFile created = new();
        await using ServiceProvider second = Services(created.ConnectionString);
        await using DbContext db = Context(second);
        await db.Database.EnsureCreatedAsync();

        foreach (string question in new[] { Columns, Indexes, ForeignKeys }.Select(q => q.Replace("{0}", Prefix, StringComparison.Ordinal)))
        {
            migrated.Query(question).ShouldBe(created.Query(question));
        }

        migrated.Query(Columns.Replace("{0}", Prefix, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Store_WaitsForTheDiskBeforeItAnswers()
    {
        using StoreFile store = new();
        await using ServiceProvider services = await MigratedAsync(store);
        await using DbContext db = Context(services);
        await db.Database.OpenConnectionAsync();
        using SqliteCommand command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.CommandText = Settings;
        command.ExecuteScalar().ShouldBe("wal21");
    }

    /// <summary>The module over this store.</summary>
    protected abstract ServiceProvider Services(string connectionString);

    /// <summary>Brings the module's tables up to date.</summary>
    protected abstract Task InitialiseAsync(IServiceProvider services);

    /// <summary>The module's own context.</summary>
    protected abstract DbContext Context(IServiceProvider services);

    private async Task<ServiceProvider> MigratedAsync(StoreFile store)
    {
        ServiceProvider services = Services(store.ConnectionString);
        await InitialiseAsync(services);
        return services;
    }
}
