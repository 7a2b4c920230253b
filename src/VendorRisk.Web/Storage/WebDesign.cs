using Microsoft.EntityFrameworkCore.Design;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Web.Storage;

/// <summary>What <c>dotnet ef</c> makes migrations from; it connects to nothing.</summary>
internal sealed class WebDesign : IDesignTimeDbContextFactory<WebContext>, IDesignTimeDbContextFactory<PostgresWebContext>
{
    WebContext IDesignTimeDbContextFactory<WebContext>.CreateDbContext(string[] args) =>
        new(DurableDesign.Options<WebContext>(WebContext.Module, postgres: false));

    PostgresWebContext IDesignTimeDbContextFactory<PostgresWebContext>.CreateDbContext(string[] args) =>
        new(DurableDesign.Options<WebContext>(WebContext.Module, postgres: true));
}
