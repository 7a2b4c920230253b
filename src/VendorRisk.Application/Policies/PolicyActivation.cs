namespace VendorRisk.Application;

/// <summary>A version of the policy to be put in force.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Number">The version.</param>
/// <param name="ExpectedRevision">The revision of the book that the decision was based on.</param>
public sealed record PolicyActivation(Guid CommandId, string Why, int Number, long ExpectedRevision);
