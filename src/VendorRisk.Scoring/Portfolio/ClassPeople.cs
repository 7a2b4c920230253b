using VendorRisk.Contract;

namespace VendorRisk.Scoring.Portfolio;

/// <summary>How many people information of one class is handled of.</summary>
/// <param name="Class">The class.</param>
/// <param name="Engagements">In how many engagements.</param>
/// <param name="LargestPeople">The people of the largest of them: at least so many.</param>
/// <param name="People">The people of all of them together: at most so many, but for those of unknown number.</param>
/// <param name="PeopleUnknown">How many do not say how many people.</param>
public sealed record ClassPeople(SensitivityClass Class, int Engagements, long LargestPeople, long People, int PeopleUnknown);
