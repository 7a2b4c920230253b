namespace VendorRisk.Scoring.Backtests;

/// <summary>What one rule does on the whole portfolio, before and after.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Before">By the rules in force; null when it is not among them.</param>
/// <param name="After">Under the proposal; null when it is not in it.</param>
/// <param name="Added">Findings that only the proposal has.</param>
/// <param name="Removed">Findings that only the rules in force have.</param>
public sealed record RuleDifference(string Rule, RuleWork? Before, RuleWork? After, int Added, int Removed);
