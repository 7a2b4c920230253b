using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Application;

/// <summary>Puts a policy file on record as a draft. It changes no judgement until it is activated.</summary>
public sealed class AddPolicy(IPolicyBook policies, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.ManageRules;

    /// <summary>Adds it in the actor's name.</summary>
    /// <returns>The number of the version, or everything that is wrong with the file, with path and line.</returns>
    public Task<Outcome<int>> RunAsync(Actor actor, PolicyDraft request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => AddAsync(actor, request, cancellation), cancellation);

    private async Task<Outcome<int>> AddAsync(Actor actor, PolicyDraft request, CancellationToken cancellation)
    {
        ChangeOrigin origin = actor.Does(request.CommandId, request.Why.Trim());
        PolicyChangeResult result = await policies.AddAsync(new Scoring.Policies.AddPolicy(request.FileName, request.Json, origin), cancellation);
        return result is PolicyChangeResult.Saved saved ? new Outcome<int>.Saved(saved.Number) : PolicyOutcome.NotSaved<int>(result);
    }
}
