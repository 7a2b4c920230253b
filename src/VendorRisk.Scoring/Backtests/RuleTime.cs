namespace VendorRisk.Scoring.Backtests;

/// <summary>How long a rule took on some engagements.</summary>
internal sealed record RuleTime(string Rule, int Runs, TimeSpan Sum, TimeSpan Longest);
