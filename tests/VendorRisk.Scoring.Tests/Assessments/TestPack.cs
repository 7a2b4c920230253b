using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using VendorRisk.Contract;
using VendorRisk.PluginHost;
using VendorRisk.PluginHost.Loading;
using VendorRisk.PluginHost.Packs;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Scoring.Tests.Assessments;

/// <summary>Assessors over rules that are already there.</summary>
internal static class TestPack
{
    public static Assessor Assessor(params ImmutableArray<Rule> rules) => Assessor(PolicyReader.Default(), rules);

    public static Assessor Assessor(Policy policy, params ImmutableArray<Rule> rules) => new(new RulesInForce(
        PackHost.Of(new LoadedPack(new PackStamp("Test", "1.0.0", ""), [.. rules.Select(r => new LoadedRule(r, r.Descriptor, "Test"))])),
        policy,
        new ScoringOptions { PluginsFolder = "", HardLimit = TimeSpan.FromSeconds(20) },
        NullLoggerFactory.Instance));
}
