using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Registry.Storage;

namespace VendorRisk.Registry.Tests.Storage;

public class SchemaTests
{
    private const string Ours = "m.name LIKE 'registry!_%' ESCAPE '!' AND m.name <> 'registry_migrations'";

    private const string Columns =
        "SELECT m.name, c.name, c.type, c.\"notnull\", c.pk FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND " + Ours + " ORDER BY 1, 2";

    private const string Indexes =
        "SELECT m.name, i.name, i.\"unique\", c.name FROM sqlite_master m JOIN pragma_index_list(m.name) i JOIN pragma_index_info(i.name) c WHERE m.type = 'table' AND " + Ours + " ORDER BY 1, 2, c.seqno";

    private const string ForeignKeys =
        "SELECT m.name, f.\"table\", f.\"from\", f.\"to\", f.on_delete FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND " + Ours + " ORDER BY 1, 3";

    [Fact]
    public async Task Initialise_Twice_ChangesNothing()
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync();
        List<string> before = store.Query("SELECT sql FROM sqlite_master ORDER BY name");
        await store.Register.InitialiseAsync();
        store.Query("SELECT sql FROM sqlite_master ORDER BY name").ShouldBe(before);
    }

    [Theory]
    [InlineData(Columns)]
    [InlineData(Indexes)]
    [InlineData(ForeignKeys)]
    public async Task Migrations_GiveWhatTheModelSays(string question)
    {
        await using TemporaryRegister migrated = await TemporaryRegister.CreateAsync();
        await using TemporaryRegister created = await TemporaryRegister.CreateAsync();
        await using RegistryContext db = await ContextAsync(created);
        await db.Database.EnsureDeletedAsync();
        await db.Database.EnsureCreatedAsync();
        List<string> answer = migrated.Query(question);
        answer.ShouldNotBeEmpty();
        answer.ShouldBe(created.Query(question));
    }

    [Fact]
    public async Task Store_WaitsForTheDiskBeforeItAnswers()
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync();
        await using RegistryContext db = await ContextAsync(store);
        await db.Database.OpenConnectionAsync();
        using SqliteCommand command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT (SELECT journal_mode FROM pragma_journal_mode) || (SELECT synchronous FROM pragma_synchronous) || (SELECT foreign_keys FROM pragma_foreign_keys)";
        command.ExecuteScalar().ShouldBe("wal21");
    }

    [Theory]
    [InlineData("UPDATE registry_audit SET Who = 'x'")]
    [InlineData("DELETE FROM registry_audit")]
    public async Task Audit_ChangedBehindTheModule_IsRefusedByTheStore(string sql)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync();
        await store.AddAsync("株式会社みどり印刷");
        Should.Throw<SqliteException>(() => store.Query(sql)).Message.ShouldContain("append-only");
    }

    private static Task<RegistryContext> ContextAsync(TemporaryRegister store) =>
        store.Services.GetRequiredService<IDbContextFactory<RegistryContext>>().CreateDbContextAsync();
}
