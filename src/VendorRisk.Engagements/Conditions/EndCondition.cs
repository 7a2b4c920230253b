namespace VendorRisk.Engagements;

/// <summary>Records that a condition is met, or that it is no longer asked for.</summary>
/// <param name="Id">The engagement.</param>
/// <param name="ExpectedRevision">The revision the change is based on.</param>
/// <param name="Number">The condition's number.</param>
/// <param name="State"><see cref="ConditionState.Met"/> or <see cref="ConditionState.Waived"/>.</param>
/// <param name="Words">What proves it, or why it is waived; not empty.</param>
/// <param name="Reference">Where the proof is; needed when it is met.</param>
/// <param name="Origin">Who and why.</param>
public sealed record EndCondition(EngagementId Id, long ExpectedRevision, int Number, ConditionState State, string Words, string Reference, ChangeOrigin Origin);
