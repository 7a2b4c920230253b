namespace VendorRisk.Scoring.Policies;

/// <summary>Puts a version in force, at once and for every judgement from then on.</summary>
/// <param name="Number">The version; 0 is the one the product comes with.</param>
/// <param name="ExpectedRevision">The revision of the book that the decision was based on.</param>
/// <param name="Origin">Who and why.</param>
public sealed record ActivatePolicy(int Number, long ExpectedRevision, ChangeOrigin Origin);
