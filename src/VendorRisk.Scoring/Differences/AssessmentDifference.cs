using System.Collections.Immutable;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Differences;

/// <summary>What changed between two assessments of one engagement, by cause. The causes' points add up to the change of the residual risk, exactly.</summary>
public sealed record AssessmentDifference
{
    /// <summary>The earlier assessment.</summary>
    public required StoredAssessment Earlier { get; init; }

    /// <summary>The later assessment.</summary>
    public required StoredAssessment Later { get; init; }

    /// <summary>The causes that changed something, in the order they were let in.</summary>
    public ImmutableArray<CauseChange> Causes { get; init; } = [];

    /// <summary>False when an old plugin is gone: then what cannot be judged again is counted under <see cref="ChangeCause.Rule"/>.</summary>
    public required bool RulesAvailable { get; init; }

    /// <summary>The change of the residual risk.</summary>
    public Points Points => Later.Assessment.Residual - Earlier.Assessment.Residual;

    /// <summary>Whether anything that people read has changed.</summary>
    public bool IsEmpty => Causes.IsEmpty;
}
