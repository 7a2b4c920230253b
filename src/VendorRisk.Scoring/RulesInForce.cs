using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using VendorRisk.Contract;
using VendorRisk.PluginHost;
using VendorRisk.PluginHost.Evaluation;
using VendorRisk.PluginHost.Loading;
using VendorRisk.PluginHost.Packs;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Scoring;

/// <summary>
/// One generation of what judges: plugins and a policy, put together once and never changed. Whoever wants another policy or other plugins makes
/// another generation, tries it beside this one, and swaps the whole. Safe for several callers at once.
/// </summary>
/// <remarks>It does not own the plugins: whoever replaces them in <see cref="Assessor"/> does, since two generations may share them.</remarks>
internal sealed class RulesInForce : IAssessor
{
    private readonly Catalogue _catalogue;
    private readonly Evaluator _evaluator;
    private readonly ScoringOptions _options;
    private readonly ILoggerFactory _logs;

    public RulesInForce(PackHost host, Policy policy, ScoringOptions options, ILoggerFactory logs)
    {
        Host = host;
        Policy = policy;
        _options = options;
        _logs = logs;
        _catalogue = new Catalogue(host, policy.Settings);
        _evaluator = new Evaluator(_catalogue, policy.Settings, options.SoftLimit, options.HardLimit, logs.CreateLogger<Evaluator>());
        IEnumerable<string> named = options.Office == OfficeNames.Ward ? [] : [$"{options.Office.Office} {options.Office.OfficeEnglish} {options.Office.People}"];
        Generation = string.Join('|', [policy.Hash, .. _catalogue.Stamps.Select(s => $"{s.Id} {s.Version} {s.Hash}"), .. named]);
        Rules = [.. _catalogue.Rules.Select(r => options.Office.In(r.Descriptor))];
    }

    public PackHost Host { get; }

    public Policy Policy { get; }

    public ImmutableArray<RuleDescriptor> Rules { get; }

    public string Generation { get; }

    /// <summary>What messages call the office.</summary>
    public OfficeNames Office => _options.Office;

    /// <summary>Rules and parameters that the policy names and no plugin has.</summary>
    public IEnumerable<RuleFault> PolicyFaults => _catalogue.Faults.Where(f => f.Kind == FaultKind.PolicyMismatch);

    public ImmutableArray<PackStatus> Packs =>
    [
        .. Host.Loads.Select(l => l.Pack?.Benched is { } reason ? l.Status with { State = PackState.Faulted, Reason = reason } : l.Status),
    ];

    /// <summary>The same plugins under another policy.</summary>
    public RulesInForce With(Policy policy) => new(Host, policy, _options, _logs);

    /// <summary>The same policy over exactly these builds of plugins; null when one of them is not loaded.</summary>
    public RulesInForce? Only(ImmutableArray<PackStamp> stamps)
    {
        if (_catalogue.Stamps.SequenceEqual(stamps))
        {
            return this;
        }

        LoadedPack[] packs = [.. Host.Packs.Where(p => stamps.Contains(p.Stamp))];
        return packs.Length == stamps.Length ? With(PackHost.Of(packs)) : null;
    }

    /// <summary>The same policy over other plugins.</summary>
    public RulesInForce With(PackHost host) => new(host, Policy, _options, _logs);

    public Assessment Assess(EngagementFacts facts, DateOnly asOf)
    {
        EngagementFacts given = facts.WithPaths();
        return new AssessmentBuilder(Policy, _options.Office, _catalogue, given, Evaluate(given, asOf)).Build(asOf);
    }

    /// <summary>Runs every rule over facts that have their paths; the step that an assessment is then built from.</summary>
    public ImmutableArray<RuleRun> Evaluate(EngagementFacts facts, DateOnly asOf) => _evaluator.Run(facts, asOf);
}
