namespace VendorRisk.Papers.Isolation;

/// <summary>The first message to a worker: whose papers it reads.</summary>
internal sealed record ReadingProfile(Profile Profile);
