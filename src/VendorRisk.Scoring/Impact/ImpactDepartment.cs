namespace VendorRisk.Scoring.Impact;

/// <summary>A department that is hit.</summary>
/// <param name="Name">Its name; null where the papers name none.</param>
/// <param name="Engagements">How many of its engagements.</param>
public sealed record ImpactDepartment(string? Name, int Engagements);
