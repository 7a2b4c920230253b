using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Backtests;

/// <summary>How many engagements have one grade by the rules in force and one under the proposal.</summary>
public sealed record GradeMove(Grade Before, Grade After, int Engagements);
