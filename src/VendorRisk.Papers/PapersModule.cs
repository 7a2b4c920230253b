using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VendorRisk.Learning;
using VendorRisk.Papers.Assembling;

namespace VendorRisk.Papers;

/// <summary>The module's only registration.</summary>
public static class PapersModule
{
    /// <summary>
    /// Adds <see cref="IPaperReader"/>; it has no state and may be used from many threads. It asks the host's <see cref="ISafeguardClassifier"/>, or the
    /// reviewed model where the host has none.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="profile">The office whose papers are read; the default profile's when null.</param>
    public static IServiceCollection AddPapers(this IServiceCollection services, Profile? profile = null)
    {
        services.AddSingleton(profile ?? Profile.Default);
        services.TryAddSingleton(_ => SafeguardModel.Reviewed);
        return services.AddSingleton<FactsBuilder>().AddSingleton<MeaningReader>().AddSingleton<IPaperReader, PaperReader>();
    }
}
