using System.Collections.Immutable;
using VendorRisk.Application.Access;
using VendorRisk.Application.TwoPeople;
using VendorRisk.People;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Application;

/// <summary>Confirms that a policy or a plugin, as another person proposed, judges from now on; or refuses it.</summary>
public sealed class AnswerRuleChange(SecondPerson second, ActivatePolicy policy, ActivatePlugin plugin, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.ManageRules;

    /// <summary>Answers in the actor's name.</summary>
    public Task<Outcome<Guid>> RunAsync(Actor actor, ProposalAnswer answer, CancellationToken cancellation = default) => access.RunAsync(
        actor,
        Needs,
        () => second.AnswerAsync(actor, Needs, answer, [TwoPeopleFor.Policies, TwoPeopleFor.Plugins], (proposal, both) => CarryOutAsync(proposal, both, cancellation), cancellation),
        cancellation);

    private async Task<ImmutableArray<Problem>> CarryOutAsync(Proposal proposal, Actor both, CancellationToken cancellation) => proposal.Kind == nameof(TwoPeopleFor.Policies)
        ? ProposalOutcomes.ProblemsOf(await policy.CarryOutAsync(both, SecondPerson.Request<PolicyActivation>(proposal), cancellation))
        : ProposalOutcomes.ProblemsOf(await plugin.CarryOutAsync(both, SecondPerson.Request<PluginChange>(proposal), cancellation));
}
