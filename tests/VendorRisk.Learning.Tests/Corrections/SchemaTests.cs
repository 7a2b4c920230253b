using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Learning.Storage;

namespace VendorRisk.Learning.Tests.Corrections;

public class SchemaTests
{
    private const string Columns = "SELECT c.name, c.type, c.\"notnull\", c.pk FROM pragma_table_info('learning_correction') c ORDER BY 1";
    private const string Indexes = "SELECT i.name, i.\"unique\", c.name FROM pragma_index_list('learning_correction') i JOIN pragma_index_info(i.name) c ORDER BY 1, c.seqno";

    [Fact]
    public async Task Initialise_Twice_ChangesNothing()
    {
        await using TemporaryCorrections store = await TemporaryCorrections.CreateAsync();
        List<string> before = store.Query("SELECT sql FROM sqlite_master ORDER BY name");
        await store.Book.InitialiseAsync();
        store.Query("SELECT sql FROM sqlite_master ORDER BY name").ShouldBe(before);
    }

    [Theory]
    [InlineData(Columns)]
    [InlineData(Indexes)]
    public async Task Migrations_GiveWhatTheModelSays(string question)
    {
        await using TemporaryCorrections migrated = await TemporaryCorrections.CreateAsync();
        await using TemporaryCorrections created = await TemporaryCorrections.CreateAsync();
        await using LearningContext db = await created.ContextAsync();
        await db.Database.EnsureDeletedAsync();
        await db.Database.EnsureCreatedAsync();
        List<string> answer = migrated.Query(question);
        answer.ShouldNotBeEmpty();
        answer.ShouldBe(created.Query(question));
    }

    [Theory]
    [InlineData("UPDATE learning_correction SET Who = 'x'")]
    [InlineData("DELETE FROM learning_correction")]
    public async Task Record_ChangedBehindTheModule_IsRefusedByTheStore(string sql)
    {
        await using TemporaryCorrections store = await TemporaryCorrections.CreateAsync();
        await store.Book.RecordAsync(TemporaryCorrections.Correction());
        Should.Throw<SqliteException>(() => store.Query(sql)).Message.ShouldContain("append-only");
    }
}
