using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using VendorRisk.Kernel;

namespace VendorRisk.Linked.Storage;

/// <summary>How a module reaches its store.</summary>
internal static class DurableStore
{
    /// <summary>What the driver takes when nothing is said; then a server's hundred connections are soon used up by a few nodes.</summary>
    private const int DriversPoolSize = 100;

    private const int PoolSize = 16;

    /// <summary>Registers the factory of a module's contexts, and what copies its tables.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="module">What the module's tables begin with, without the underscore.</param>
    /// <param name="address">Gives the store when it is first needed.</param>
    /// <param name="sqlite">Makes a context over SQLite.</param>
    /// <param name="postgres">Makes one over PostgreSQL: a type of its own, because each server has migrations of its own.</param>
    public static void AddStore<TContext>(
        this IServiceCollection services,
        string module,
        Func<IServiceProvider, StoreAddress> address,
        Func<DbContextOptions<TContext>, TContext> sqlite,
        Func<DbContextOptions<TContext>, TContext> postgres)
        where TContext : DurableContext
    {
        services.AddSingleton<IDbContextFactory<TContext>>(provider => Contexts(provider, address(provider)));
        services.AddSingleton<IStoreCopy>(provider => new DurableCopy<TContext>(module, at => Contexts(provider, at).CreateDbContext()));

        DurableContexts<TContext> Contexts(IServiceProvider provider, StoreAddress at)
        {
            DbContextOptionsBuilder<TContext> options = new();
            options.UseApplicationServiceProvider(provider);
            Use(options, at, module);
            return new DurableContexts<TContext>(options.Options, at.IsPostgres ? postgres : sqlite);
        }
    }

    /// <summary>Says which server, which connection and in which table the module's migrations are noted.</summary>
    public static DbContextOptionsBuilder Use(DbContextOptionsBuilder options, StoreAddress address, string module)
    {
        string history = module + "_migrations";
        options.AddInterceptors(DurableTransaction.Instance);
        if (!address.IsPostgres)
        {
            return options.UseSqlite(address.ConnectionString, sqlite => sqlite.MigrationsHistoryTable(history)).AddInterceptors(DurableConnection.Instance);
        }

        // A pool a module: a write of one module that reads another's tables must not wait for a connection behind writes that wait for it.
        NpgsqlConnectionStringBuilder connection = Pooled(address, module);
        return options.UseNpgsql(connection.ConnectionString, npgsql => npgsql.MigrationsHistoryTable(history, DurableSchema.Of(connection))).AddInterceptors(DurableText.Instance);
    }

    /// <summary>A connection of a pool of its own, which leaves a server's hundred connections to others as well.</summary>
    /// <param name="address">The PostgreSQL store.</param>
    /// <param name="user">Who uses it, as the server shows it.</param>
    public static NpgsqlConnectionStringBuilder Pooled(StoreAddress address, string user)
    {
        NpgsqlConnectionStringBuilder connection = new(address.ConnectionString) { ApplicationName = "VendorRisk " + user };
        connection.MaxPoolSize = connection.MaxPoolSize == DriversPoolSize ? PoolSize : connection.MaxPoolSize;
        return connection;
    }
}
