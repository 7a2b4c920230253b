namespace VendorRisk.Scoring.Packs;

/// <summary>How many stored assessments one version of a plugin had a part in.</summary>
internal sealed record PackUse(string Id, string Version, int Assessments);
