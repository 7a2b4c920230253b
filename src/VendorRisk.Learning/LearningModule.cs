using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VendorRisk.Learning.Corrections;
using VendorRisk.Learning.Storage;

namespace VendorRisk.Learning;

/// <summary>The module's only registration.</summary>
public static class LearningModule
{
    /// <summary>
    /// Adds <see cref="ISafeguardClassifier"/>, unless the host has chosen another, and <see cref="ISafeguardCorrections"/> over a SQLite store, which
    /// must be initialised before the first use.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="connectionString">Gives the store's connection string when it is first needed.</param>
    public static IServiceCollection AddLearning(this IServiceCollection services, Func<IServiceProvider, string> connectionString)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => SafeguardModel.Reviewed);
        services.AddDbContextFactory<LearningContext>((provider, options) => LearningContext.Configure(options, connectionString(provider)));
        services.AddSingleton<ISafeguardCorrections, SafeguardCorrections>();
        return services;
    }
}
