using System.Collections.Immutable;

namespace VendorRisk.Scoring.Policies;

/// <summary>What checking a policy file came to.</summary>
/// <param name="Name">The version the file gives itself; empty when it cannot be read.</param>
/// <param name="Problems">Everything that is wrong with it; empty when it can be added.</param>
public sealed record PolicyCheck(string Name, ImmutableArray<PolicyProblem> Problems)
{
    /// <summary>Whether it can be added.</summary>
    public bool IsValid => Problems.IsEmpty;
}
