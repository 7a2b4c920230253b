using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Engagements.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Engagements.Tests;

public class SchemaTests : StoreSchemaTests
{
    protected override string Prefix => "engagements";

    protected override ServiceProvider Services(StoreAddress store) =>
        new ServiceCollection().AddLogging().AddEngagements(_ => store).BuildServiceProvider();

    protected override Task InitialiseAsync(IServiceProvider services) => services.GetRequiredService<IEngagementBook>().InitialiseAsync();

    protected override DbContext Context(IServiceProvider services) => services.GetRequiredService<IDbContextFactory<EngagementsContext>>().CreateDbContext();

    protected override Task<IDbContextTransaction> BeginWriteAsync(DbContext db) => ((EngagementsContext)db).BeginWriteAsync(CancellationToken.None);
}
