namespace VendorRisk.Scoring.Assessments;

/// <summary>Which version of a rule judged.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Pack">The plugin it came from.</param>
public sealed record RuleStamp(string Id, int Version, string Pack);
