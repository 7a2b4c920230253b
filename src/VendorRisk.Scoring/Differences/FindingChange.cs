using VendorRisk.Contract;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Differences;

/// <summary>One finding, or one rule that could not judge, that differs.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Text">What it says; for a rule that could not judge the rule's title.</param>
/// <param name="Before">The earlier severity; null when there was none.</param>
/// <param name="After">The later severity; null when there is none.</param>
/// <param name="Points">What it adds to the change of the residual risk.</param>
public sealed record FindingChange(FindingChangeKind Kind, string Rule, LocalizedText Text, Severity? Before, Severity? After, Points Points);
