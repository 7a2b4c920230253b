using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.PluginHost.Outcomes;

/// <summary>
/// Copies a plugin's result into arrays of the host's own, so that nothing of the plugin is kept or can change later. What has no array of the
/// plugin's is taken as it is: the contract's records are sealed and cannot change.
/// </summary>
internal static class ResultCopy
{
    public static RuleResult? Of(RuleResult? result) => result switch
    {
        RuleResult.Evaluated { Findings: { IsDefault: false, IsEmpty: true }, Unjudged: { IsDefault: false, IsEmpty: true } } => RuleResult.Nothing,
        RuleResult.Evaluated evaluated => new RuleResult.Evaluated { Findings = Copy(evaluated.Findings, Of), Unjudged = Copy(evaluated.Unjudged) },
        RuleResult.MissingFacts missing => new RuleResult.MissingFacts { Paths = Copy(missing.Paths) },
        RuleResult.NotApplicable notApplicable => notApplicable,
        _ => null,
    };

    private static Finding Of(Finding finding) => finding is null
        ? null!
        : finding with { Arguments = Copy(finding.Arguments), Evidence = Copy(finding.Evidence) };

    /// <remarks>A list that was never initialised stays so: the inspection that follows says it.</remarks>
    private static ImmutableArray<T> Copy<T>(ImmutableArray<T> items) =>
        items.IsDefaultOrEmpty ? items : ImmutableArray.Create(items.AsSpan());

    private static ImmutableArray<T> Copy<T>(ImmutableArray<T> items, Func<T, T> copy) =>
        items.IsDefaultOrEmpty ? items : ImmutableArray.CreateRange(items, copy);
}
