using VendorRisk.PluginHost.Loading;
using VendorRisk.PluginHost.Packs;

namespace VendorRisk.Scoring.Backtests;

/// <summary>Puts generations together whose rules are observed; the packs themselves stay whose they are.</summary>
internal static class Observation
{
    /// <summary>The generation as it is, observed.</summary>
    public static RulesInForce Of(RulesInForce rules, IRuleObserver observer) =>
        rules.With(PackHost.OfLoads(rules.Host.Loads.Select(l => Of(l, observer))));

    /// <remarks>A foreign plugin judges in its worker, where nobody of this process can look on: it takes part as it is.</remarks>
    private static PackLoad Of(PackLoad load, IRuleObserver observer) => load.Pack is { Worker: null } pack
        ? load with
        {
            Pack = new LoadedPack(pack.Stamp, [.. pack.Rules.Select(r => r with { Rule = new ObservedRule(r.Rule, r.Descriptor, observer) })]),
        }
        : load;
}
