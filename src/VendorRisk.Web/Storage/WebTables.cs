using Microsoft.EntityFrameworkCore;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Web.Storage;

/// <summary>The tables that the pages keep for themselves.</summary>
internal sealed class WebTables(IDbContextFactory<WebContext> contexts)
{
    public static void Add(IServiceCollection services, StoreAddress store)
    {
        services.AddStore<WebContext>(WebContext.Module, _ => store, options => new WebContext(options), options => new PostgresWebContext(options));
        services.AddSingleton<WebTables>();
    }

    /// <summary>Brings them up to date; harmless when called again.</summary>
    public async Task InitialiseAsync(CancellationToken cancellation)
    {
        await using WebContext db = await contexts.CreateDbContextAsync(cancellation);
        await DurableMigration.RunAsync(db, cancellation);
    }
}
