using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VendorRisk.Engagements.Engine;
using VendorRisk.Engagements.Storage;
using VendorRisk.Storage;

namespace VendorRisk.Engagements;

/// <summary>The module's only registration.</summary>
public static class EngagementsModule
{
    /// <summary>Adds <see cref="IEngagementBook"/> over a SQLite store.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="connectionString">Gives the store's connection string when it is first needed.</param>
    public static IServiceCollection AddEngagements(this IServiceCollection services, Func<IServiceProvider, string> connectionString)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddDbContextFactory<EngagementsContext>((provider, options) => EngagementsContext.Configure(options, connectionString(provider)));
        services.TryAddSingleton<OutboxSignal>();
        services.AddSingleton<IOutbox>(provider => new StoreOutbox<EngagementsContext>(EngagementNews.Outbox, provider.GetRequiredService<IDbContextFactory<EngagementsContext>>()));
        services.AddSingleton<EngagementWriter>();
        services.AddSingleton<IEngagementBook, EngagementBook>();
        return services;
    }
}
