using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Monitoring.Storage;

namespace VendorRisk.Monitoring.Tests.Storage;

public class SchemaTests
{
    private const string Ours = "m.name LIKE 'monitoring!_%' ESCAPE '!' AND m.name <> 'monitoring_migrations'";

    private const string Columns =
        "SELECT m.name, c.name, c.type, c.\"notnull\", c.pk FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND " + Ours + " ORDER BY 1, 2";

    private const string Indexes =
        "SELECT m.name, i.name, i.\"unique\", c.name FROM sqlite_master m JOIN pragma_index_list(m.name) i JOIN pragma_index_info(i.name) c WHERE m.type = 'table' AND " + Ours + " ORDER BY 1, 2, c.seqno";

    private const string ForeignKeys =
        "SELECT m.name, f.\"table\", f.\"from\", f.\"to\", f.on_delete FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND " + Ours + " ORDER BY 1, 3";

    [Fact]
    public async Task Initialise_Twice_ChangesNothing()
    {
        await using TemporaryBoard store = await TemporaryBoard.CreateAsync();
        List<string> before = store.Query("SELECT sql FROM sqlite_master ORDER BY name");
        await store.Board.InitialiseAsync();
        store.Query("SELECT sql FROM sqlite_master ORDER BY name").ShouldBe(before);
    }

    [Theory]
    [InlineData(Columns)]
    [InlineData(Indexes)]
    [InlineData(ForeignKeys)]
    public async Task Migrations_GiveWhatTheModelSays(string question)
    {
        await using TemporaryBoard migrated = await TemporaryBoard.CreateAsync();
        await using TemporaryBoard created = await TemporaryBoard.CreateAsync();
        await using MonitoringContext db = await created.ContextAsync();
        await db.Database.EnsureDeletedAsync();
        await db.Database.EnsureCreatedAsync();
        List<string> answer = migrated.Query(question);
        answer.ShouldNotBeEmpty();
        answer.ShouldBe(created.Query(question));
    }

    [Fact]
    public async Task Store_WaitsForTheDiskBeforeItAnswers()
    {
        await using TemporaryBoard store = await TemporaryBoard.CreateAsync();
        await using MonitoringContext db = await store.ContextAsync();
        await db.Database.OpenConnectionAsync();
        using SqliteCommand command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT (SELECT journal_mode FROM pragma_journal_mode) || (SELECT synchronous FROM pragma_synchronous) || (SELECT foreign_keys FROM pragma_foreign_keys)";
        command.ExecuteScalar().ShouldBe("wal21");
    }

    [Theory]
    [InlineData("UPDATE monitoring_alert SET Stage = 'Expired'")]
    [InlineData("DELETE FROM monitoring_alert")]
    [InlineData("UPDATE monitoring_acknowledgement SET Who = 'x'")]
    [InlineData("DELETE FROM monitoring_acknowledgement")]
    public async Task Record_ChangedBehindTheModule_IsRefusedByTheStore(string sql)
    {
        await using TemporaryBoard store = await TemporaryBoard.CreateAsync();
        await store.VendorAsync(10);
        await store.RunAsync();
        await store.Board.AcknowledgeAsync(new AcknowledgeAlert((await store.OnlyAlertAsync()).Id, TemporaryBoard.By()));
        Should.Throw<SqliteException>(() => store.Query(sql)).Message.ShouldContain("append-only");
    }
}
