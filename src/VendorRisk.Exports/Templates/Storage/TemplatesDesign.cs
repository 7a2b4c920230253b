using Microsoft.EntityFrameworkCore.Design;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Exports.Templates.Storage;

/// <summary>What <c>dotnet ef</c> makes migrations from; it connects to nothing.</summary>
internal sealed class TemplatesDesign : IDesignTimeDbContextFactory<TemplatesContext>, IDesignTimeDbContextFactory<PostgresTemplatesContext>
{
    TemplatesContext IDesignTimeDbContextFactory<TemplatesContext>.CreateDbContext(string[] args) =>
        new(DurableDesign.Options<TemplatesContext>(TemplatesContext.Module, postgres: false));

    PostgresTemplatesContext IDesignTimeDbContextFactory<PostgresTemplatesContext>.CreateDbContext(string[] args) =>
        new(DurableDesign.Options<TemplatesContext>(TemplatesContext.Module, postgres: true));
}
