using VendorRisk.Contract;

namespace VendorRisk.Scoring.Candidates;

/// <summary>How one candidate stands to one condition.</summary>
/// <param name="Verdict">Pass, fail or unknown.</param>
/// <param name="Why">What it rests on, or what is missing.</param>
public sealed record ConditionResult(ConditionVerdict Verdict, LocalizedText Why);
