using System.Collections.Immutable;

namespace VendorRisk.Application.TwoPeople;

/// <summary>Why what was confirmed could not be carried out. The proposal then goes on waiting: to be refused, and proposed anew.</summary>
internal static class ProposalOutcomes
{
    public static ImmutableArray<Problem> ProblemsOf<T>(Outcome<T> outcome) => outcome switch
    {
        Outcome<T>.Saved => [],
        Outcome<T>.Rejected rejected => rejected.Problems,
        Outcome<T>.Conflict conflict =>
            [new Problem("proposal.late", "", $"提案のあと、{conflict.ChangedBy} さんが {Wareki.Show(conflict.ChangedAt)} に内容を変えました。この提案を断り、今の内容を見て提案し直してください。")],
        _ => throw new InvalidOperationException($"A change came to {outcome.GetType().Name}, which no proposal knows."),
    };
}
