namespace VendorRisk.Kernel;

/// <summary>How far a subscriber is behind an outbox.</summary>
/// <param name="Waiting">News not taken yet.</param>
/// <param name="Failing">Those of them that failed at least once.</param>
/// <param name="Oldest">When the oldest of them was written; null when there is none.</param>
/// <param name="Error">What went wrong last; null when nothing did.</param>
public sealed record OutboxLag(int Waiting, int Failing, DateTimeOffset? Oldest, string? Error);
