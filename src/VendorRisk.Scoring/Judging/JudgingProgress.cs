namespace VendorRisk.Scoring.Judging;

/// <summary>How far judging again has come.</summary>
/// <param name="Waiting">Engagements still due.</param>
/// <param name="Since">Since when the oldest of them is; null when none is.</param>
/// <param name="Failing">Those that could not be judged when last tried.</param>
public sealed record JudgingProgress(int Waiting, DateTimeOffset? Since, int Failing);
