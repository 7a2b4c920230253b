using System.Collections.Immutable;
using VendorRisk.Application.Access;
using VendorRisk.Application.TwoPeople;
using VendorRisk.People;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Application;

/// <summary>Confirms that an original paper is purged, as another person proposed; or refuses it.</summary>
public sealed class AnswerPurge(SecondPerson second, PurgePaper purge, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.PurgePapers;

    /// <summary>Answers in the actor's name.</summary>
    public Task<Outcome<Guid>> RunAsync(Actor actor, ProposalAnswer answer, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => second.AnswerAsync(actor, Needs, answer, [TwoPeopleFor.Purges], (proposal, both) => CarryOutAsync(proposal, both, cancellation), cancellation), cancellation);

    private async Task<ImmutableArray<Problem>> CarryOutAsync(Proposal proposal, Actor both, CancellationToken cancellation) =>
        ProposalOutcomes.ProblemsOf(await purge.CarryOutAsync(both, SecondPerson.Request<PaperToPurge>(proposal), cancellation));
}
