using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VendorRisk.Learning.Corrections;
using VendorRisk.Learning.Storage;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Learning;

/// <summary>The module's only registration.</summary>
public static class LearningModule
{
    /// <summary>
    /// Adds <see cref="ISafeguardClassifier"/>, unless the host has chosen another, and <see cref="ISafeguardCorrections"/> over its store, which
    /// must be initialised before the first use.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="store">Gives the store when it is first needed.</param>
    public static IServiceCollection AddLearning(this IServiceCollection services, Func<IServiceProvider, StoreAddress> store)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => SafeguardModel.Reviewed);
        services.AddStore<LearningContext>(LearningContext.Module, store, options => new LearningContext(options), options => new PostgresLearningContext(options));
        services.AddSingleton<ISafeguardCorrections, SafeguardCorrections>();
        return services;
    }
}
