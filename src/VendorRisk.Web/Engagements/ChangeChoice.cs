namespace VendorRisk.Web.Engagements;

/// <summary>A stored assessment in a list to choose from.</summary>
/// <param name="Sequence">Its number.</param>
/// <param name="Words">Date, version, grade and residual risk.</param>
public sealed record ChangeChoice(long Sequence, string Words);
