using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Registry.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Registry.Tests.Storage;

public class SchemaTests : StoreSchemaTests
{
    protected override string Prefix => "registry";

    [Theory]
    [InlineData("UPDATE registry_audit SET Who = 'x'")]
    [InlineData("DELETE FROM registry_audit")]
    public async Task Audit_ChangedBehindTheModule_IsRefusedByTheStore(string sql)
    {
        await using TemporaryRegister store = await TemporaryRegister.CreateAsync();
        await store.AddAsync("株式会社みどり印刷");
        Should.Throw<SqliteException>(() => store.File.Query(sql)).Message.ShouldContain("append-only");
    }

    protected override ServiceProvider Services(string connectionString) =>
        new ServiceCollection().AddLogging().AddRegistry(_ => connectionString).BuildServiceProvider();

    protected override Task InitialiseAsync(IServiceProvider services) => services.GetRequiredService<IVendorRegistry>().InitialiseAsync();

    protected override DbContext Context(IServiceProvider services) => services.GetRequiredService<IDbContextFactory<RegistryContext>>().CreateDbContext();
}
