using Microsoft.Extensions.DependencyInjection;

namespace VendorRisk.Papers;

/// <summary>The module's only registration.</summary>
public static class PapersModule
{
    /// <summary>Adds <see cref="IPaperReader"/>; it has no state and may be used from many threads.</summary>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddPapers(this IServiceCollection services) => services.AddSingleton<IPaperReader, PaperReader>();
}
