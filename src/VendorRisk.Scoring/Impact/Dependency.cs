namespace VendorRisk.Scoring.Impact;

/// <summary>One entrusts another.</summary>
/// <param name="From">The key of who entrusts; null for the office itself.</param>
/// <param name="To">The key of who is entrusted.</param>
/// <param name="Engagements">In how many engagements.</param>
public sealed record Dependency(string? From, string To, int Engagements);
