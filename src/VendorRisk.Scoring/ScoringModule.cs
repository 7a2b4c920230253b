using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VendorRisk.Scoring.Packs;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Scoring;

/// <summary>Registers Scoring.</summary>
public static class ScoringModule
{
    /// <summary>Adds <see cref="IAssessor"/>. Plugins and policy are read when it is first asked for.</summary>
    /// <exception cref="PolicyException">Thrown then, when the policy file is wrong.</exception>
    public static IServiceCollection AddScoring(this IServiceCollection services, ScoringOptions options)
    {
        services.AddLogging();
        services.AddSingleton(options);
        services.AddSingleton<IAssessor>(provider => new Assessor(
            PackHost.Load(new DirectoryInfo(options.PluginsFolder), options.RequireHashes, options.HardLimit),
            options.PolicyFile is { } file ? PolicyReader.FromFile(file) : PolicyReader.Default(),
            options,
            provider.GetRequiredService<ILoggerFactory>()));
        return services;
    }
}
