using VendorRisk.Application.Changes;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Application;

/// <summary>Puts a policy file on record as a draft. It changes no judgement until it is activated.</summary>
public sealed class AddPolicy(IPolicyBook policies)
{
    /// <summary>Adds it in the actor's name.</summary>
    /// <returns>The number of the version, or everything that is wrong with the file, with path and line.</returns>
    public async Task<Outcome<int>> RunAsync(Actor actor, PolicyDraft request, CancellationToken cancellation = default)
    {
        ChangeOrigin origin = actor.Does(request.CommandId, request.Why.Trim());
        PolicyChangeResult result = await policies.AddAsync(new Scoring.Policies.AddPolicy(request.FileName, request.Json, origin), cancellation);
        return result is PolicyChangeResult.Saved saved ? new Outcome<int>.Saved(saved.Number) : PolicyOutcome.NotSaved<int>(result);
    }
}
