using VendorRisk.Application.Changes;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Application;

/// <summary>Puts a version of the policy in force, at once and for every judgement from then on; then the portfolio is judged again.</summary>
public sealed class ActivatePolicy(IPolicyBook policies, Judge judge)
{
    /// <summary>Activates it in the actor's name.</summary>
    public async Task<Outcome<ActivatedPolicy>> RunAsync(Actor actor, PolicyActivation request, CancellationToken cancellation = default)
    {
        ChangeOrigin origin = actor.Does(request.CommandId, request.Why.Trim());
        PolicyChangeResult result = await policies.ActivateAsync(new Scoring.Policies.ActivatePolicy(request.Number, request.ExpectedRevision, origin), cancellation);
        return result is PolicyChangeResult.Saved saved
            ? new Outcome<ActivatedPolicy>.Saved(new ActivatedPolicy(saved.Number, await judge.RecordAllAsync(cancellation)))
            : PolicyOutcome.NotSaved<ActivatedPolicy>(result);
    }
}
