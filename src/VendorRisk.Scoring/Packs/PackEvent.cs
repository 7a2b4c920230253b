namespace VendorRisk.Scoring.Packs;

/// <summary>One thing that was done with a plugin; kept for good.</summary>
/// <param name="Sequence">The order.</param>
/// <param name="PackId">The plugin.</param>
/// <param name="Version">The version, where one was concerned.</param>
/// <param name="Kind">What.</param>
/// <param name="Who">Who; <c>VendorRisk</c> where the host did it itself.</param>
/// <param name="Why">The reason.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Detail">What was wrong, where something was, in Japanese.</param>
public sealed record PackEvent(long Sequence, string PackId, string? Version, PackEventKind Kind, string Who, string Why, DateTimeOffset At, string? Detail);
