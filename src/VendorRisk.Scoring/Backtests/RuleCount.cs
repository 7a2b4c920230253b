namespace VendorRisk.Scoring.Backtests;

/// <summary>What a rule did on some engagements.</summary>
internal sealed record RuleCount(string Rule, int Findings, int Unknown, int Faults);
