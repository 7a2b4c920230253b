using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Evaluation;
using VendorRisk.Scoring.Packs;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Scoring;

/// <summary>Judges by the plugins that are loaded and one policy. Safe for several callers at once.</summary>
internal sealed class Assessor : IAssessor, IDisposable
{
    private readonly PackHost _host;
    private readonly Policy _policy;
    private readonly Catalogue _catalogue;
    private readonly Evaluator _evaluator;

    public Assessor(PackHost host, Policy policy, ScoringOptions options, ILoggerFactory logs)
    {
        _host = host;
        _policy = policy;
        _catalogue = new Catalogue(host, policy);
        _evaluator = new Evaluator(_catalogue, policy, options.SoftLimit, options.HardLimit, logs.CreateLogger<Evaluator>());
        Rules = [.. _catalogue.Rules.Select(r => r.Descriptor)];
    }

    public ImmutableArray<RuleDescriptor> Rules { get; }

    public ImmutableArray<PackStatus> Packs
    {
        get
        {
            ImmutableSortedDictionary<string, string> benched = _evaluator.Benched;
            return
            [
                .. _host.Loads.Select(l => l.Status.State == PackState.Active && benched.TryGetValue(l.Status.Id, out string? reason)
                    ? l.Status with { State = PackState.Faulted, Reason = reason }
                    : l.Status),
            ];
        }
    }

    public Assessment Assess(EngagementFacts facts, DateOnly asOf)
    {
        EngagementFacts given = facts.WithPaths();
        return new AssessmentBuilder(_policy, _catalogue, given, _evaluator.Run(given, asOf)).Build(asOf);
    }

    public void Dispose() => _host.Dispose();
}
