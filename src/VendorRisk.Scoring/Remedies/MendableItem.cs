using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Scoring.Remedies;

/// <summary>A finding or an unknown in the search for a better grade.</summary>
/// <param name="Item">Its category and weight.</param>
/// <param name="Mendable">Whether somebody can do something about it.</param>
/// <param name="Gates">Whether it holds the grade at E.</param>
internal sealed record MendableItem(WeightedItem Item, bool Mendable, bool Gates);
