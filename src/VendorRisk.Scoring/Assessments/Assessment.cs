using System.Collections.Immutable;
using VendorRisk.PluginHost;
using VendorRisk.Scoring.Inherent;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Assessments;

/// <summary>The judgement of one engagement. Serializable, immutable, replayable to the same bytes.</summary>
public sealed record Assessment
{
    /// <summary>The date it was made for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The policy's version.</summary>
    public required string Policy { get; init; }

    /// <summary>SHA-256 of the policy, lower-case hex.</summary>
    public required string PolicyHash { get; init; }

    /// <summary>SHA-256 of the facts' JSON, lower-case hex.</summary>
    public required string FactsHash { get; init; }

    /// <summary>The plugins that judged.</summary>
    public ImmutableArray<PackStamp> Packs { get; init; } = [];

    /// <summary>The rules that judged.</summary>
    public ImmutableArray<RuleStamp> Rules { get; init; } = [];

    /// <summary>The grade.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Whether a critical finding holds the grade at E.</summary>
    public bool Gated { get; init; }

    /// <summary>False when a rule or a plugin faulted, or no rule ran: then the grade is provisional and cannot be approved.</summary>
    public required bool Complete { get; init; }

    /// <summary>Inherent risk, 0–100: the sum of <see cref="InherentParts"/>.</summary>
    public required Points Inherent { get; init; }

    /// <summary>What the inherent risk is made of.</summary>
    public ImmutableArray<InherentPart> InherentParts { get; init; } = [];

    /// <summary>Residual risk, 0–100: inherent + every contribution of findings and of what could not be judged, exactly.</summary>
    public required Points Residual { get; init; }

    /// <summary>The nine categories in heatmap order.</summary>
    public ImmutableArray<CategoryScore> Categories { get; init; } = [];

    /// <summary>The vendors, in chain order.</summary>
    public ImmutableArray<LinkScore> Links { get; init; } = [];

    /// <summary>The findings: severest first, then category, rule, evidence.</summary>
    public ImmutableArray<AssessedFinding> Findings { get; init; } = [];

    /// <summary>The findings to fix first: the severest, then the weightiest, no rule twice.</summary>
    /// <param name="count">How many at most.</param>
    public ImmutableArray<AssessedFinding> Foremost(int count) =>
    [
        .. Findings.OrderByDescending(f => f.Severity).ThenByDescending(f => f.Contribution).DistinctBy(f => f.Rule).Take(count),
    ];

    /// <summary>What rules could not judge because facts are missing.</summary>
    public ImmutableArray<UnjudgedRule> Unjudged { get; init; } = [];

    /// <summary>What went wrong in judging.</summary>
    public ImmutableArray<RuleFault> Faults { get; init; } = [];
}
