using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.PluginHost.Border;
using VendorRisk.PluginHost.Loading;
using VendorRisk.PluginHost.Outcomes;
using VendorRisk.PluginHost.Packs;
using VendorRisk.PluginHost.Workers;

namespace VendorRisk.RuleWorker;

/// <summary>The plugin in this process.</summary>
internal sealed class JudgedPack
{
    private readonly ImmutableDictionary<string, LoadedRule> _rules;

    private JudgedPack(ImmutableArray<LoadedRule> rules) => _rules = rules.ToImmutableDictionary(r => r.Descriptor.Id, StringComparer.Ordinal);

    public static (JudgedPack? Pack, WorkerLoaded Loaded) Load(WorkerLoad load)
    {
        try
        {
            PackReading reading = PackReading.Of(load.Id, new PackLoadContext(load.Id), load.Assembly);
            return reading.Problem is { } problem
                ? (null, new WorkerLoaded([], problem))
                : (new JudgedPack(reading.Rules), new WorkerLoaded([.. reading.Rules.Select(r => r.Descriptor)], null));
        }
#pragma warning disable CA1031 // The border to foreign code: whatever its constructors throw becomes text.
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return (null, new WorkerLoaded([], $"読み込みに失敗しました: {ThrownText.Of(thrown)}"));
        }
    }

    /// <remarks>Memory that has run out is no answer: nothing of the process can be trusted then, and it ends.</remarks>
    public WorkerAnswer Answer(WorkerCall call, WorkerJudging judging)
    {
        try
        {
            LoadedRule rule = _rules[call.Rule];
            RuleResult? result = ResultCopy.Of(rule.Rule.Evaluate(
                new RuleContext(judging.Facts, judging.AsOf, new RuleParameters(rule.Descriptor, call.Parameters))));
            return Sendable(result) ? new WorkerAnswer(result, null) : new WorkerAnswer(null, "結果の一覧が初期化されていません。");
        }
#pragma warning disable CA1031 // As above.
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return new WorkerAnswer(null, ThrownText.Of(thrown));
        }
    }

    /// <remarks>A list that was never initialised has no JSON.</remarks>
    private static bool Sendable(RuleResult? result) => result switch
    {
        RuleResult.Evaluated evaluated => !evaluated.Findings.IsDefault && !evaluated.Unjudged.IsDefault
            && evaluated.Findings.All(f => f is null || (!f.Arguments.IsDefault && !f.Evidence.IsDefault)),
        RuleResult.MissingFacts missing => !missing.Paths.IsDefault,
        _ => true,
    };
}
