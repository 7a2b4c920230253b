namespace VendorRisk.Application;

/// <summary>What somebody wants of a job.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Job">The job's name in the store.</param>
public sealed record JobRequest(Guid CommandId, string Why, string Job);
