using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Policies;

/// <summary>What a class of data counts, and how much of the people's points it lets count.</summary>
/// <param name="Points">Its own points.</param>
/// <param name="PeoplePercent">The part of the people's points, in percent: many people's ages matter less than many people's numbers.</param>
internal sealed record DataPolicy(Points Points, int PeoplePercent);
