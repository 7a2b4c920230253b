namespace VendorRisk.Engagements;

/// <summary>A value that a person changed and that the later facts changed too.</summary>
/// <param name="Edit">The person's edit, with the path of the later facts; one of <see cref="CarriedEdits.Edits"/>.</param>
/// <param name="Before">The value that the person changed, as contract JSON; null when it was unknown.</param>
/// <param name="Later">What the later facts say by themselves, as contract JSON; null when they say nothing.</param>
public sealed record ContestedEdit(FactsEdit Edit, string? Before, string? Later);
