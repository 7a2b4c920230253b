using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Monitoring.Storage;
using VendorRisk.Registry;
using VendorRisk.Testing;

namespace VendorRisk.Monitoring.Tests.Storage;

public class SchemaTests : StoreSchemaTests
{
    protected override string Prefix => "monitoring";

    [Theory]
    [OnSqlite("UPDATE monitoring_alert SET \"Stage\" = 'Expired'")]
    [OnPostgres("UPDATE monitoring_alert SET \"Stage\" = 'Expired'")]
    [OnSqlite("DELETE FROM monitoring_alert")]
    [OnPostgres("DELETE FROM monitoring_alert")]
    [OnSqlite("UPDATE monitoring_acknowledgement SET \"Who\" = 'x'")]
    [OnPostgres("UPDATE monitoring_acknowledgement SET \"Who\" = 'x'")]
    [OnSqlite("DELETE FROM monitoring_acknowledgement")]
    [OnPostgres("DELETE FROM monitoring_acknowledgement")]
    public async Task Record_ChangedBehindTheModule_IsRefusedByTheStore(TestServer server, string sql)
    {
        await using TemporaryBoard store = await TemporaryBoard.CreateAsync(server);
        await store.VendorAsync(10);
        await store.RunAsync();
        await store.Board.AcknowledgeAsync(new AcknowledgeAlert((await store.OnlyAlertAsync()).Id!.Value, TemporaryBoard.By()));
        Should.Throw<DbException>(() => store.File.Query(sql)).Message.ShouldContain("append-only");
    }

    protected override ServiceProvider Services(StoreAddress store) =>
        new ServiceCollection().AddLogging().AddRegistry(_ => store).AddMonitoring(_ => store).BuildServiceProvider();

    protected override Task InitialiseAsync(IServiceProvider services) => services.GetRequiredService<IAlertBoard>().InitialiseAsync();

    protected override DbContext Context(IServiceProvider services) => services.GetRequiredService<IDbContextFactory<MonitoringContext>>().CreateDbContext();

    protected override Task<IDbContextTransaction> BeginWriteAsync(DbContext db) => ((MonitoringContext)db).BeginWriteAsync(CancellationToken.None);
}
