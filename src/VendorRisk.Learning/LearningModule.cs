using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace VendorRisk.Learning;

/// <summary>The module's only registration.</summary>
public static class LearningModule
{
    /// <summary>Adds <see cref="ISafeguardClassifier"/>, unless the host has chosen another.</summary>
    public static IServiceCollection AddLearning(this IServiceCollection services)
    {
        services.TryAddSingleton(SafeguardModel.Reviewed);
        return services;
    }
}
