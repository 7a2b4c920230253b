using BenchmarkDotNet.Attributes;
using VendorRisk.Contract;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Benchmarks;

/// <summary>What the border costs: every rule called directly, against a whole assessment through the host.</summary>
[InProcess]
[MemoryDiagnoser]
public class JudgingBenchmarks
{
    private (Rule Rule, RuleContext Context)[] _rules = [];
    private Assessor _assessor = null!;
    private EngagementFacts _facts = null!;

    [GlobalSetup]
    public void Load()
    {
        _facts = Installed.Facts();
        _assessor = Installed.Assessor();
        _rules = [.. Installed.Plugins().Packs.SelectMany(p => p.Rules).Select(r => (r.Rule, new RuleContext(_facts, Installed.Day, new RuleParameters(r.Descriptor))))];
        if (_rules.Length == 0)
        {
            throw new InvalidOperationException("No plugins lie beside the benchmarks.");
        }
    }

    [GlobalCleanup]
    public void Unload() => _assessor.Dispose();

    [Benchmark(Baseline = true)]
    public int RulesDirectly()
    {
        int findings = 0;
        foreach ((Rule rule, RuleContext context) in _rules)
        {
            findings += rule.Evaluate(context) is RuleResult.Evaluated evaluated ? evaluated.Findings.Length : 0;
        }

        return findings;
    }

    [Benchmark]
    public int RulesThroughTheHost() => _assessor.Current.Evaluate(_facts, Installed.Day).Length;

    [Benchmark]
    public Assessment WholeAssessment() => _assessor.Assess(_facts, Installed.Day);
}
