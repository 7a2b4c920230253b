using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Contract;
using VendorRisk.Papers;
using VendorRisk.PluginKit;

namespace VendorRisk.Tests;

/// <summary>The real papers as the reader gives them, judged by one rule.</summary>
internal static class SeedPapers
{
    private static readonly ImmutableDictionary<string, Lazy<EngagementFacts>> Read =
        new[] { "000", "002", "003" }.ToImmutableDictionary(stem => stem, stem => new Lazy<EngagementFacts>(() => FactsOf(stem)));

    public static RuleOutcome Judge(RulePack pack, string rule, string stem) =>
        RuleCheck.For(pack.Rules.Single(r => r.Descriptor.Id == rule)).AsOf(2026, 4, 1).Given(Read[stem].Value);

    private static EngagementFacts FactsOf(string stem)
    {
        using ServiceProvider services = new ServiceCollection().AddPapers().BuildServiceProvider();
        return services.GetRequiredService<IPaperReader>().Read(Seeds.Bytes(stem), stem).Facts;
    }
}
