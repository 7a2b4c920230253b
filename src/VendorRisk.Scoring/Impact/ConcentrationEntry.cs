namespace VendorRisk.Scoring.Impact;

/// <summary>How much hangs on one vendor, service or country.</summary>
/// <param name="Key">The vendor's or service's key in the index, or the country; null where papers do not say which country.</param>
/// <param name="Name">The name people read; null where papers do not say.</param>
/// <param name="Engagements">How many engagements.</param>
/// <param name="LargestPeople">The people of the largest of them.</param>
/// <param name="People">The people of all of them together.</param>
/// <param name="PeopleUnknown">How many do not say how many people.</param>
public sealed record ConcentrationEntry(string? Key, string? Name, int Engagements, long LargestPeople, long People, int PeopleUnknown);
