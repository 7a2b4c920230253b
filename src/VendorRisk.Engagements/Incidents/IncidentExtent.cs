namespace VendorRisk.Engagements;

/// <summary>How much was hit.</summary>
/// <param name="Engagements">How many engagements.</param>
/// <param name="LargestPeople">The people of the largest of them: at least so many, as the same people may be in all of them.</param>
/// <param name="People">The people of all of them together: at most so many, but for those of unknown number.</param>
/// <param name="PeopleUnknown">How many engagements do not say how many people.</param>
public sealed record IncidentExtent(int Engagements, long LargestPeople, long People, int PeopleUnknown);
