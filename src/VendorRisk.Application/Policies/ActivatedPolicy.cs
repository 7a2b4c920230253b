namespace VendorRisk.Application;

/// <summary>A version of the policy that is in force now.</summary>
/// <param name="Number">The version.</param>
/// <param name="Due">How many engagements are judged again, in the background.</param>
public sealed record ActivatedPolicy(int Number, int Due);
