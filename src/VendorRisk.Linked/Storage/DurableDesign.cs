using Microsoft.EntityFrameworkCore;
using VendorRisk.Kernel;

namespace VendorRisk.Linked.Storage;

/// <summary>Options for making migrations; there need be no store.</summary>
internal static class DurableDesign
{
    private static readonly StoreAddress Sqlite = StoreAddress.Sqlite("Data Source=design.db");
    private static readonly StoreAddress Postgres = StoreAddress.Postgres("Host=localhost;Database=design");

    public static DbContextOptions<TContext> Options<TContext>(string module, bool postgres)
        where TContext : DbContext
    {
        DbContextOptionsBuilder<TContext> options = new();
        DurableStore.Use(options, postgres ? Postgres : Sqlite, module);
        return options.Options;
    }
}
