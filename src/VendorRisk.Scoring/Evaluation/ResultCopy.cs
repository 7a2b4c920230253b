using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Scoring.Evaluation;

/// <summary>Copies a plugin's result into arrays of the host's own, so that nothing of the plugin is kept or can change later.</summary>
internal static class ResultCopy
{
    public static RuleResult? Of(RuleResult? result) => result switch
    {
        RuleResult.Evaluated evaluated => new RuleResult.Evaluated { Findings = Copy(evaluated.Findings, Of), Unjudged = Copy(evaluated.Unjudged, p => p) },
        RuleResult.MissingFacts missing => new RuleResult.MissingFacts { Paths = Copy(missing.Paths, p => p) },
        RuleResult.NotApplicable notApplicable => new RuleResult.NotApplicable(notApplicable.Reason),
        _ => null,
    };

    private static Finding Of(Finding finding) => finding is null
        ? null!
        : finding with { Arguments = Copy(finding.Arguments, a => a), Evidence = Copy(finding.Evidence, e => e) };

    /// <remarks>A list that was never initialised stays so: the inspection that follows says it.</remarks>
    private static ImmutableArray<T> Copy<T>(ImmutableArray<T> items, Func<T, T> copy) =>
        items.IsDefault ? default : ImmutableArray.CreateRange(items, copy);
}
