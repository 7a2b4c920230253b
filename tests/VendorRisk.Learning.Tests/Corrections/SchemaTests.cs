using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Learning.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Learning.Tests.Corrections;

public class SchemaTests : StoreSchemaTests
{
    protected override string Prefix => "learning";

    [Theory]
    [OnSqlite("UPDATE learning_correction SET \"Who\" = 'x'")]
    [OnPostgres("UPDATE learning_correction SET \"Who\" = 'x'")]
    [OnSqlite("DELETE FROM learning_correction")]
    [OnPostgres("DELETE FROM learning_correction")]
    public async Task Record_ChangedBehindTheModule_IsRefusedByTheStore(TestServer server, string sql)
    {
        await using TemporaryCorrections store = await TemporaryCorrections.CreateAsync(server);
        await store.Book.RecordAsync(TemporaryCorrections.Correction());
        Should.Throw<DbException>(() => store.File.Query(sql)).Message.ShouldContain("append-only");
    }

    protected override ServiceProvider Services(StoreAddress store) => new ServiceCollection().AddLogging().AddLearning(_ => store).BuildServiceProvider();

    protected override Task InitialiseAsync(IServiceProvider services) => services.GetRequiredService<ISafeguardCorrections>().InitialiseAsync();

    protected override DbContext Context(IServiceProvider services) => services.GetRequiredService<IDbContextFactory<LearningContext>>().CreateDbContext();

    protected override Task<IDbContextTransaction> BeginWriteAsync(DbContext db) => ((LearningContext)db).BeginWriteAsync(CancellationToken.None);
}
