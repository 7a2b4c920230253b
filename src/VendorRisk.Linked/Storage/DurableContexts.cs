using Microsoft.EntityFrameworkCore;

namespace VendorRisk.Linked.Storage;

/// <summary>Makes a module's contexts.</summary>
internal sealed class DurableContexts<TContext>(DbContextOptions<TContext> options, Func<DbContextOptions<TContext>, TContext> create) : IDbContextFactory<TContext>
    where TContext : DbContext
{
    public TContext CreateDbContext() => create(options);
}
