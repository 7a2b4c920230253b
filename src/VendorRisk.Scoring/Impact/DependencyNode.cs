namespace VendorRisk.Scoring.Impact;

/// <summary>A vendor of the graph.</summary>
/// <param name="Key">Its key in the vendor view.</param>
/// <param name="Name">Its name.</param>
/// <param name="Tier">The nearest tier that it has in any chain.</param>
/// <param name="Engagements">In how many engagements it is.</param>
public sealed record DependencyNode(string Key, string Name, int Tier, int Engagements);
