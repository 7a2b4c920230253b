using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.PluginHost.Loading;
using VendorRisk.PluginHost.Packs;

namespace VendorRisk.PluginHost.Evaluation;

/// <summary>The rules in force under their settings, in heatmap order, then by id; and what is wrong before any of them has run.</summary>
internal sealed class Catalogue
{
    public Catalogue(PackHost host, RuleSettings settings)
    {
        LoadedRule[] loaded = [.. host.Packs.SelectMany(p => p.Rules)];
        List<RuleFault> faults =
        [
            .. host.Loads.Where(l => l.Status.State is PackState.Faulted or PackState.Incompatible)
                .Select(l => new RuleFault(l.Status.Id, null, FaultKind.NotLoaded, l.Status.Reason!)),
        ];
        HashSet<string> doubles = [.. loaded.GroupBy(r => r.Descriptor.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key)];
        faults.AddRange(loaded.Where(r => doubles.Contains(r.Descriptor.Id)).Select(r => new RuleFault(
            r.Pack, r.Descriptor.Id, FaultKind.DuplicateRule, $"規則 {r.Descriptor.Id} が複数のプラグインにあります。どれも実行しません。一方を取り除いてください。")));
        Packs = host.Packs.ToImmutableDictionary(p => p.Stamp.Id, StringComparer.Ordinal);
        Stamps = [.. host.Packs.Select(p => p.Stamp).OrderBy(s => s.Id, StringComparer.Ordinal)];
        Rules =
        [
            .. loaded.Where(r => !doubles.Contains(r.Descriptor.Id) && settings.Of(r.Descriptor.Id).Enabled)
                .OrderBy(r => RiskCategories.All.IndexOf(r.Descriptor.Category))
                .ThenBy(r => r.Descriptor.Id, StringComparer.Ordinal),
        ];
        Parameters = ParametersOf(settings, faults);
        faults.AddRange(settings.ByRule.Keys.Where(id => !loaded.Any(r => r.Descriptor.Id == id)).Select(id => new RuleFault(
            "", id, FaultKind.PolicyMismatch, $"採点方針 {settings.Source} が規則 {id} を指していますが、その規則を持つプラグインがありません。")));
        Faults = [.. faults];
    }

    public ImmutableArray<LoadedRule> Rules { get; }

    /// <summary>The packs that judge, by id.</summary>
    public ImmutableDictionary<string, LoadedPack> Packs { get; }

    public ImmutableArray<PackStamp> Stamps { get; }

    /// <summary>Faults of plugins and policy: part of every assessment.</summary>
    public ImmutableArray<RuleFault> Faults { get; }

    /// <summary>The parameters of every rule in force by id; a rule whose parameters the policy sets wrongly has none and must not run.</summary>
    public ImmutableDictionary<string, RuleParameters> Parameters { get; }

    private ImmutableDictionary<string, RuleParameters> ParametersOf(RuleSettings settings, List<RuleFault> faults)
    {
        ImmutableDictionary<string, RuleParameters>.Builder parameters = ImmutableDictionary.CreateBuilder<string, RuleParameters>(StringComparer.Ordinal);
        foreach (LoadedRule rule in Rules)
        {
            try
            {
                parameters[rule.Descriptor.Id] = new RuleParameters(rule.Descriptor, settings.Of(rule.Descriptor.Id).Parameters);
            }
            catch (ArgumentException exception)
            {
                faults.Add(new RuleFault(
                    rule.Pack, rule.Descriptor.Id, FaultKind.PolicyMismatch, $"採点方針 {settings.Source} の {rule.Descriptor.Id} のパラメーターが規則に合いません: {exception.Message}"));
            }
        }

        return parameters.ToImmutable();
    }
}
