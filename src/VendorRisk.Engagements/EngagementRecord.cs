using System.Collections.Immutable;

namespace VendorRisk.Engagements;

/// <summary>An engagement as the store has it.</summary>
/// <param name="Engagement">The engagement with its current version.</param>
/// <param name="Decisions">The decisions on it, oldest first.</param>
public sealed record EngagementRecord(Engagement Engagement, ImmutableArray<DecisionRecord> Decisions);
