using System.Collections.Immutable;

namespace VendorRisk.Scoring.Policies;

/// <summary>A policy file cannot be used; the host does not start with a policy nobody meant.</summary>
public sealed class PolicyException(string file, ImmutableArray<PolicyProblem> problems)
    : Exception($"採点方針 {file} に誤りがあります。\n" + string.Join('\n', problems))
{
    /// <summary>Every problem of the file.</summary>
    public ImmutableArray<PolicyProblem> Problems { get; } = problems;
}
