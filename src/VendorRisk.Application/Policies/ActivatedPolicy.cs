namespace VendorRisk.Application;

/// <summary>A version of the policy that is in force now.</summary>
/// <param name="Number">The version.</param>
/// <param name="Judged">How many engagements were judged again.</param>
public sealed record ActivatedPolicy(int Number, int Judged);
