using System.Collections.Immutable;

namespace VendorRisk.Scoring.Assessments;

/// <summary>What a replay came to.</summary>
/// <param name="Same">Whether the bytes are the same.</param>
/// <param name="Differences">What has changed since, in Japanese.</param>
public sealed record ReplayOutcome(bool Same, ImmutableArray<string> Differences)
{
    /// <summary>Whether policy and plugins are still those that made the assessment. Where they are not, a difference is no fault of the record.</summary>
    public bool BySameRules { get; init; } = true;
}
