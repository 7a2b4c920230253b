using System.Collections.Immutable;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Application.Changes;

/// <summary>What the book of policies answers when it stored nothing, as the outcome of a use case.</summary>
internal static class PolicyOutcome
{
    public static Outcome<T> NotSaved<T>(PolicyChangeResult result) => result switch
    {
        PolicyChangeResult.Rejected rejected => new Outcome<T>.Rejected(Problems(rejected.Problems)),
        PolicyChangeResult.Conflict conflict => new Outcome<T>.Conflict(conflict.ChangedBy, conflict.ChangedAt),
        _ => throw new InvalidOperationException($"A change came to {result.GetType().Name}, which no use case knows."),
    };

    private static ImmutableArray<Problem> Problems(ImmutableArray<PolicyProblem> problems) =>
        [.. problems.Select(problem => new Problem("policy.refused", problem.Path, problem.ToString()))];
}
