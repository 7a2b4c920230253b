using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Application;

/// <summary>Puts a version of the policy in force, at once and for every judgement from then on; the portfolio is judged again in the background.</summary>
public sealed class ActivatePolicy(IPolicyBook policies, Rejudging rejudging, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.ManageRules;

    /// <summary>Activates it in the actor's name.</summary>
    public Task<Outcome<ActivatedPolicy>> RunAsync(Actor actor, PolicyActivation request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => ActivateAsync(actor, request, cancellation), cancellation);

    private async Task<Outcome<ActivatedPolicy>> ActivateAsync(Actor actor, PolicyActivation request, CancellationToken cancellation)
    {
        ChangeOrigin origin = actor.Does(request.CommandId, request.Why.Trim());
        PolicyChangeResult result = await policies.ActivateAsync(new Scoring.Policies.ActivatePolicy(request.Number, request.ExpectedRevision, origin), cancellation);
        if (result is not PolicyChangeResult.Saved saved)
        {
            return PolicyOutcome.NotSaved<ActivatedPolicy>(result);
        }

        return new Outcome<ActivatedPolicy>.Saved(new ActivatedPolicy(saved.Number, await rejudging.StartAsync(cancellation)));
    }
}
