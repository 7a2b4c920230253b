using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Application;

/// <summary>Puts a version of the policy in force, at once and for every judgement from then on; the portfolio is judged again in the background.</summary>
public sealed class ActivatePolicy(IPolicyBook policies, Rejudging rejudging, SecondPerson second, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.ManageRules;

    /// <summary>Activates it in the actor's name.</summary>
    public Task<Outcome<ActivatedPolicy>> RunAsync(Actor actor, PolicyActivation request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => ActivateAsync(actor, request, cancellation), cancellation);

    /// <summary>Puts it in force whoever confirmed it.</summary>
    internal async Task<Outcome<ActivatedPolicy>> CarryOutAsync(Actor actor, PolicyActivation request, CancellationToken cancellation)
    {
        if (await second.TooFewAsync(request.Number, cancellation) is { IsEmpty: false } few)
        {
            return new Outcome<ActivatedPolicy>.Rejected(few);
        }

        ChangeOrigin origin = actor.Does(request.CommandId, request.Why.Trim());
        PolicyChangeResult result = await policies.ActivateAsync(new Scoring.Policies.ActivatePolicy(request.Number, request.ExpectedRevision, origin), cancellation);
        if (result is not PolicyChangeResult.Saved saved)
        {
            return PolicyOutcome.NotSaved<ActivatedPolicy>(result);
        }

        return new Outcome<ActivatedPolicy>.Saved(new ActivatedPolicy(saved.Number, await rejudging.StartAsync(cancellation)));
    }

    // By the policy in force, so that one person alone cannot put another in force that asks for nobody.
    private async Task<Outcome<ActivatedPolicy>> ActivateAsync(Actor actor, PolicyActivation request, CancellationToken cancellation)
    {
        if (!await second.IsNeededAsync(actor, TwoPeopleFor.Policies, cancellation))
        {
            return await CarryOutAsync(actor, request, cancellation);
        }

        string name = (await policies.ViewAsync(cancellation)).Versions.FirstOrDefault(version => version.Number == request.Number)?.Name ?? "";
        return await second.ProposeAsync<ActivatedPolicy>(actor, TwoPeopleFor.Policies, request.CommandId, "policy", $"方針「{name}」の使用開始", request.Why, request, cancellation);
    }
}
