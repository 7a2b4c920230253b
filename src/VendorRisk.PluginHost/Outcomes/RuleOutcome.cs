using VendorRisk.Contract;

namespace VendorRisk.PluginHost.Outcomes;

/// <summary>What came back over the border for one rule; a value, so that a pass over an engagement is one array.</summary>
/// <param name="Kind">How the call ended.</param>
/// <param name="Result">The host's own copy of the answer.</param>
/// <param name="Text">What the rule threw, or why it did not run; in Japanese where it is the host's own.</param>
internal readonly record struct RuleOutcome(RuleOutcomeKind Kind, RuleResult? Result = null, string? Text = null);
