namespace VendorRisk.Scoring.Impact;

/// <summary>A service that a vendor uses, or a vendor that uses a service.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Engagements">In how many engagements the one uses the other.</param>
public sealed record ImpactRelated(string Key, string Name, int Engagements);
