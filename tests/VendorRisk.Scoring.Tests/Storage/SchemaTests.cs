using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Scoring.Tests.Storage;

public class SchemaTests : StoreSchemaTests
{
    protected override string Prefix => "scoring";

    protected override ServiceProvider Services(StoreAddress store) => new ServiceCollection().AddLogging().AddRegistry(_ => store).AddEngagements(_ => store)
        .AddScoring(_ => new ScoringOptions { PluginsFolder = AppContext.BaseDirectory }, _ => store).BuildServiceProvider();

    protected override Task InitialiseAsync(IServiceProvider services) => services.GetRequiredService<IAssessmentBook>().InitialiseAsync();

    protected override DbContext Context(IServiceProvider services) => services.GetRequiredService<IDbContextFactory<ScoringContext>>().CreateDbContext();

    protected override Task<IDbContextTransaction> BeginWriteAsync(DbContext db) => ((ScoringContext)db).BeginWriteAsync(CancellationToken.None);
}
