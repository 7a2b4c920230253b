using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.PluginHost;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Scoring;

/// <summary>
/// Judges by the generation in force. A change swaps the whole generation: an assessment that is under way ends on the one it began with,
/// so that no assessment ever mixes two policies or two sets of plugins.
/// </summary>
internal sealed class Assessor(RulesInForce first) : IAssessor, IDisposable
{
    private readonly Lock _changing = new();
    private volatile RulesInForce _current = first;

    public RulesInForce Current => _current;

    public ImmutableArray<PackStatus> Packs => _current.Packs;

    public ImmutableArray<RuleDescriptor> Rules => _current.Rules;

    public string Generation => _current.Generation;

    public Assessment Assess(EngagementFacts facts, DateOnly asOf) => _current.Assess(facts, asOf);

    /// <summary>Makes the next generation from the one in force and swaps it in; plugins that are not in it any more are unloaded.</summary>
    /// <param name="next">Gives the next generation; called while no other change runs. When it throws, nothing has changed.</param>
    public void Swap(Func<RulesInForce, RulesInForce> next)
    {
        lock (_changing)
        {
            RulesInForce old = _current;
            _current = next(old);
            if (!ReferenceEquals(old.Host, _current.Host))
            {
                old.Host.UnloadAllBut(_current.Host);
            }
        }
    }

    public void Dispose() => _current.Host.Dispose();
}
