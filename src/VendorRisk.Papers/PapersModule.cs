using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VendorRisk.Learning;
using VendorRisk.Papers.Assembling;
using VendorRisk.Papers.Cloud;
using VendorRisk.Papers.Isolation;
using VendorRisk.Papers.Items;

namespace VendorRisk.Papers;

/// <summary>The module's only registration.</summary>
public static class PapersModule
{
    /// <summary>
    /// Adds <see cref="IPaperReader"/>; it has no state and may be used from many threads. In this process it asks the host's <see cref="ISafeguardClassifier"/>, or the
    /// reviewed model where the host has none; in a process of its own always the reviewed one.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="profile">The office whose papers are read; the default profile's when null.</param>
    /// <param name="isolated">How the processes are bounded that papers are read in; papers are read in this process when null.</param>
    public static IServiceCollection AddPapers(this IServiceCollection services, Profile? profile = null, ReadingBounds? isolated = null)
    {
        services.AddSingleton(profile ?? Profile.Default);
        services.AddSingleton<IKnownCloudServices, KnownCloudServices>();
        services.AddSingleton<IItemClasses, ItemClasses>();
        services.TryAddSingleton(_ => SafeguardModel.Reviewed);
        services.AddSingleton<FactsBuilder>().AddSingleton<MeaningReader>().AddSingleton<PaperReader>()
            .AddKeyedSingleton<IPaperReader>(PaperReaders.Own, (provider, _) => provider.GetRequiredService<PaperReader>());
        if (isolated is null)
        {
            return services.AddSingleton<IPaperReader>(provider => provider.GetRequiredService<PaperReader>());
        }

        services.TryAddSingleton(TimeProvider.System);
        return services.AddSingleton(isolated).AddSingleton<ReadingWorkers>().AddSingleton<IPaperReader, IsolatedReader>();
    }
}
