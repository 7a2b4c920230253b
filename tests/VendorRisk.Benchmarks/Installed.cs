using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using VendorRisk.Contract;
using VendorRisk.Papers;
using VendorRisk.PluginHost.Loading;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Benchmarks;

/// <summary>The product's plugins and one paper, as they lie beside the benchmarks.</summary>
internal static class Installed
{
    public static DateOnly Day { get; } = new(2026, 4, 1);

    public static PackHost Plugins() =>
        PackHost.Load(new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "plugins")), requireHashes: true, TimeSpan.FromSeconds(20));

    public static Assessor Assessor() =>
        new(new RulesInForce(Plugins(), PolicyReader.Default(), new ScoringOptions { PluginsFolder = "plugins" }, NullLoggerFactory.Instance));

    public static IPaperReader Reader() => new ServiceCollection().AddPapers().BuildServiceProvider().GetRequiredService<IPaperReader>();

    public static byte[] Paper() => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "paper.txt"));

    public static EngagementFacts Facts() => Reader().Read(Paper(), "paper.txt").Facts.WithPaths();
}
