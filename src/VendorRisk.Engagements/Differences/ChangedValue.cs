using VendorRisk.Contract;

namespace VendorRisk.Engagements;

/// <summary>One side of a change.</summary>
/// <param name="State">Whether the value was known.</param>
/// <param name="Text">
/// The value in a form that does not depend on a language: printed words as printed, dates as ISO 8601, choices by their contract word, yes and no as
/// <c>true</c> and <c>false</c>; null when it was not known.
/// </param>
public sealed record ChangedValue(FactState State, string? Text);
