using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Testing;
using VendorRisk.Web.Storage;

namespace VendorRisk.Web.Tests.Cluster;

public class SchemaTests : StoreSchemaTests
{
    protected override string Prefix => "web";

    protected override ServiceProvider Services(StoreAddress store)
    {
        ServiceCollection services = new();
        services.AddLogging();
        WebTables.Add(services, store);
        return services.BuildServiceProvider();
    }

    protected override Task InitialiseAsync(IServiceProvider services) => services.GetRequiredService<WebTables>().InitialiseAsync(CancellationToken.None);

    protected override DbContext Context(IServiceProvider services) => services.GetRequiredService<IDbContextFactory<WebContext>>().CreateDbContext();

    protected override Task<IDbContextTransaction> BeginWriteAsync(DbContext db) => ((WebContext)db).BeginWriteAsync(CancellationToken.None);
}
