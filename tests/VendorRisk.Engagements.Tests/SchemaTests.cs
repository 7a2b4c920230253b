using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Tests;

public class SchemaTests
{
    private const string Columns =
        "SELECT m.name, c.name, c.type, c.\"notnull\", c.pk FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name LIKE 'engagements!_%' ESCAPE '!' AND m.name <> 'engagements_migrations' ORDER BY 1, 2";

    [Fact]
    public async Task Initialise_Twice_ChangesNothing()
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync();
        List<string> before = store.Query("SELECT sql FROM sqlite_master ORDER BY name");
        await store.Book.InitialiseAsync();
        store.Query("SELECT sql FROM sqlite_master ORDER BY name").ShouldBe(before);
    }

    [Fact]
    public async Task Migrations_GiveTheTablesOfTheModel()
    {
        await using TemporaryBook migrated = await TemporaryBook.CreateAsync();
        await using TemporaryBook other = await TemporaryBook.CreateAsync();
        await using EngagementsContext db = await other.Services.GetRequiredService<IDbContextFactory<EngagementsContext>>().CreateDbContextAsync();
        await db.Database.EnsureDeletedAsync();
        await db.Database.EnsureCreatedAsync();
        migrated.Query(Columns).ShouldBe(other.Query(Columns));
    }

    [Fact]
    public async Task Store_WaitsForTheDiskBeforeItAnswers()
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync();
        await using EngagementsContext db = await store.Services.GetRequiredService<IDbContextFactory<EngagementsContext>>().CreateDbContextAsync();
        await db.Database.OpenConnectionAsync();
        using SqliteCommand command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT (SELECT journal_mode FROM pragma_journal_mode) || (SELECT synchronous FROM pragma_synchronous) || (SELECT foreign_keys FROM pragma_foreign_keys)";
        command.ExecuteScalar().ShouldBe("wal21");
    }
}
