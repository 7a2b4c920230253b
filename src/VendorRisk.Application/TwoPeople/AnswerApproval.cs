using System.Collections.Immutable;
using VendorRisk.Application.Access;
using VendorRisk.Application.TwoPeople;
using VendorRisk.People;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Application;

/// <summary>Confirms an approval that another person proposed, which is recorded then in the names of both; or refuses it.</summary>
public sealed class AnswerApproval(SecondPerson second, Decide decide, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.RecordDecisions;

    /// <summary>Answers in the actor's name.</summary>
    public Task<Outcome<Guid>> RunAsync(Actor actor, ProposalAnswer answer, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => second.AnswerAsync(actor, Needs, answer, [TwoPeopleFor.Approvals], (proposal, both) => CarryOutAsync(proposal, both, cancellation), cancellation), cancellation);

    private async Task<ImmutableArray<Problem>> CarryOutAsync(Proposal proposal, Actor both, CancellationToken cancellation) =>
        ProposalOutcomes.ProblemsOf(await decide.RecordAsync(both, SecondPerson.Request<DecisionToRecord>(proposal), cancellation));
}
