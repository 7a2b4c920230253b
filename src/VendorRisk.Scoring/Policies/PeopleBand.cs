using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Policies;

/// <summary>A band of people counts.</summary>
/// <param name="MoreThan">It begins above this number.</param>
/// <param name="Points">Its points.</param>
internal sealed record PeopleBand(int MoreThan, Points Points);
