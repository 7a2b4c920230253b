namespace VendorRisk.Scoring.Impact;

/// <summary>A vendor or a service, and how much hangs on it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">The vendor's key in the vendor view, or the service's.</param>
/// <param name="Name">The name people read.</param>
/// <param name="VendorId">The vendor in the register; null for a service, and for a name that only papers have.</param>
/// <param name="Engagements">In how many engagements it is, at any depth.</param>
/// <param name="LargestPeople">The people of its largest engagement: at least so many are hit, as the same people may be in all of them.</param>
/// <param name="People">The people of all its engagements together: at most so many are hit, but for those of unknown number.</param>
/// <param name="PeopleUnknown">How many of its engagements do not say how many people.</param>
public sealed record ImpactSubject(ImpactKind Kind, string Key, string Name, string? VendorId, int Engagements, long LargestPeople, long People, int PeopleUnknown);
