using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Engagements.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Engagements.Tests;

public class SchemaTests : StoreSchemaTests
{
    protected override string Prefix => "engagements";

    protected override ServiceProvider Services(string connectionString) =>
        new ServiceCollection().AddLogging().AddEngagements(_ => connectionString).BuildServiceProvider();

    protected override Task InitialiseAsync(IServiceProvider services) => services.GetRequiredService<IEngagementBook>().InitialiseAsync();

    protected override DbContext Context(IServiceProvider services) => services.GetRequiredService<IDbContextFactory<EngagementsContext>>().CreateDbContext();
}
