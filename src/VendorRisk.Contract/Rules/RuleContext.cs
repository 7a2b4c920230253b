namespace VendorRisk.Contract;

/// <summary>What a rule is given.</summary>
/// <param name="Facts">The engagement, paths assigned.</param>
/// <param name="AsOf">The business date in Japan on which the judgement is made.</param>
/// <param name="Parameters">The rule's parameters, as the policy sets them.</param>
/// <param name="Cancellation">Set when the host's budget is used up; long loops ask it.</param>
public sealed record RuleContext(
    EngagementFacts Facts,
    DateOnly AsOf,
    RuleParameters Parameters,
    CancellationToken Cancellation = default);
