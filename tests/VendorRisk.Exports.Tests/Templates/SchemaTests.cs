using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Exports.Templates.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Exports.Tests.Templates;

public class SchemaTests : StoreSchemaTests
{
    protected override string Prefix => "templates";

    protected override ServiceProvider Services(StoreAddress store) => new ServiceCollection().AddLogging().AddExports(_ => store).BuildServiceProvider();

    protected override Task InitialiseAsync(IServiceProvider services) => services.GetRequiredService<ITemplateBook>().InitialiseAsync();

    protected override DbContext Context(IServiceProvider services) => services.GetRequiredService<IDbContextFactory<TemplatesContext>>().CreateDbContext();

    protected override Task<IDbContextTransaction> BeginWriteAsync(DbContext db) => ((TemplatesContext)db).BeginWriteAsync(CancellationToken.None);
}
