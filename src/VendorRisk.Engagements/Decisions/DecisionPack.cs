namespace VendorRisk.Engagements;

/// <summary>A plugin that judged what was decided on.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Hash">SHA-256 of its files, lower-case hex.</param>
public sealed record DecisionPack(string Id, string Version, string Hash);
