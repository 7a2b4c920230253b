using System.Collections.Immutable;

namespace VendorRisk.Scoring.Assessments;

/// <summary>What a replay came to.</summary>
/// <param name="Same">Whether the bytes are the same.</param>
/// <param name="Differences">What has changed since, in Japanese.</param>
public sealed record ReplayOutcome(bool Same, ImmutableArray<string> Differences);
