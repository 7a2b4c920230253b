using VendorRisk.Engagements;

namespace VendorRisk.Scoring.Acceptances;

/// <summary>How a finding stands to what was accepted.</summary>
/// <param name="Key">The finding.</param>
/// <param name="Accepted">The acceptance that holds; null when it is open.</param>
/// <param name="Former">The newest acceptance of such a finding that no longer holds, because it says something else by now or rests on other facts; null when there is none.</param>
public sealed record FindingStanding(FindingKey Key, AcceptanceRecord? Accepted, AcceptanceRecord? Former);
