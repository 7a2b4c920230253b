namespace VendorRisk.Scoring.Backtests;

/// <summary>What one rule did on a portfolio.</summary>
/// <param name="Version">The rule's version.</param>
/// <param name="Findings">Its findings.</param>
/// <param name="Unknown">On how many engagements it lacked facts.</param>
/// <param name="Faults">On how many engagements it faulted.</param>
/// <param name="Mean">Its time on one engagement, on average.</param>
/// <param name="Longest">Its longest time on one engagement.</param>
public sealed record RuleWork(int Version, int Findings, int Unknown, int Faults, TimeSpan Mean, TimeSpan Longest);
