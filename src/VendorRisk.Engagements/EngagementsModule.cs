using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VendorRisk.Engagements.Engine;
using VendorRisk.Engagements.Grains;
using VendorRisk.Engagements.Storage;
using VendorRisk.Linked.Grains;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Engagements;

/// <summary>The module's only registration.</summary>
public static class EngagementsModule
{
    /// <summary>Adds <see cref="IEngagementBook"/>, <see cref="IMeetingBook"/> and <see cref="IIncidentBook"/> over their store.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="store">Gives the store when it is first needed.</param>
    public static IServiceCollection AddEngagements(this IServiceCollection services, Func<IServiceProvider, StoreAddress> store)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddStore<EngagementsContext>(EngagementsContext.Module, store, options => new EngagementsContext(options), options => new PostgresEngagementsContext(options));
        services.TryAddSingleton<OutboxSignal>();
        services.AddSingleton<IOutbox>(provider => new StoreOutbox<EngagementsContext>(EngagementNews.Outbox, provider.GetRequiredService<IDbContextFactory<EngagementsContext>>()));
        services.AddSingleton<EngagementWriter>();
        services.AddSingleton<EngagementReader>();
        services.AddSingleton<IEngagementEntities, DirectEngagements>();
        services.AddSingleton<IEngagementBook, EngagementBook>();
        services.AddSingleton<MeetingWriter>();
        services.AddSingleton<IMeetingEntities, DirectMeetings>();
        services.AddSingleton<IMeetingBook, MeetingBook>();
        services.AddSingleton<IncidentWriter>();
        services.AddSingleton<IIncidentBook, IncidentBook>();
        return services;
    }

    /// <summary>Makes each engagement and each meeting a grain of the host's silo. Called after <see cref="AddEngagements"/> and before the silo is added.</summary>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddEngagementGrains(this IServiceCollection services) =>
        services.AddGrainRecords(typeof(EngagementsModule).Assembly, typeof(Problem).Assembly)
            .Replace(ServiceDescriptor.Singleton<IEngagementEntities, GrainEngagements>())
            .Replace(ServiceDescriptor.Singleton<IMeetingEntities, GrainMeetings>());
}
