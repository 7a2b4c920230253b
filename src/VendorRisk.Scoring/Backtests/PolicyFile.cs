namespace VendorRisk.Scoring.Backtests;

/// <summary>A policy that is tried out, as it was given.</summary>
/// <param name="Name">What to call it in messages.</param>
/// <param name="Json">The file.</param>
internal sealed record PolicyFile(string Name, byte[] Json);
