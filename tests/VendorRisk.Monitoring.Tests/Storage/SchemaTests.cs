using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Monitoring.Storage;
using VendorRisk.Registry;
using VendorRisk.Testing;

namespace VendorRisk.Monitoring.Tests.Storage;

public class SchemaTests : StoreSchemaTests
{
    protected override string Prefix => "monitoring";

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
        await store.Board.AcknowledgeAsync(new AcknowledgeAlert((await store.OnlyAlertAsync()).Id!.Value, TemporaryBoard.By()));
        Should.Throw<SqliteException>(() => store.File.Query(sql)).Message.ShouldContain("append-only");
    }

    protected override ServiceProvider Services(string connectionString) =>
        new ServiceCollection().AddLogging().AddRegistry(_ => connectionString).AddMonitoring(_ => connectionString).BuildServiceProvider();

    protected override Task InitialiseAsync(IServiceProvider services) => services.GetRequiredService<IAlertBoard>().InitialiseAsync();

    protected override DbContext Context(IServiceProvider services) => services.GetRequiredService<IDbContextFactory<MonitoringContext>>().CreateDbContext();
}
