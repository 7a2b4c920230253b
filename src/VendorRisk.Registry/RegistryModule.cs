using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VendorRisk.Linked.Grains;
using VendorRisk.Linked.Storage;
using VendorRisk.Registry.Engine;
using VendorRisk.Registry.Grains;
using VendorRisk.Registry.Storage;

namespace VendorRisk.Registry;

/// <summary>The module's only registration.</summary>
public static class RegistryModule
{
    /// <summary>Adds <see cref="IVendorRegistry"/> over its store.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="store">Gives the store when it is first needed.</param>
    public static IServiceCollection AddRegistry(this IServiceCollection services, Func<IServiceProvider, StoreAddress> store)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddStore<RegistryContext>(RegistryContext.Module, store, options => new RegistryContext(options), options => new PostgresRegistryContext(options));
        services.TryAddSingleton<OutboxSignal>();
        services.AddSingleton<IOutbox>(provider => new StoreOutbox<RegistryContext>(VendorNews.Outbox, provider.GetRequiredService<IDbContextFactory<RegistryContext>>()));
        services.AddSingleton<IVendorStore, VendorStore>();
        services.AddSingleton<VendorWriter>();
        services.AddSingleton<IVendorEntities, DirectVendors>();
        services.AddSingleton<IVendorRegistry, VendorRegistry>();
        return services;
    }

    /// <summary>Makes each vendor a grain of the host's silo. Called after <see cref="AddRegistry"/> and before the silo is added.</summary>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddVendorGrains(this IServiceCollection services) =>
        services.AddGrainRecords(typeof(RegistryModule).Assembly, typeof(Problem).Assembly)
            .Replace(ServiceDescriptor.Singleton<IVendorEntities, GrainVendors>());
}
