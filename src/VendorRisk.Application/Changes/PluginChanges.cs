using VendorRisk.Scoring.Packs;

namespace VendorRisk.Application.Changes;

/// <summary>Finishes a change of which plugins judge. Every engagement may be judged otherwise by it, which happens in the background.</summary>
internal static class PluginChanges
{
    public static ChangePack Command(Actor actor, PluginChange request) =>
        new(request.Plugin, request.ExpectedRevision, actor.Does(request.CommandId, request.Why.Trim()), request.Version);

    public static async Task<Outcome<SavedPlugin>> FinishAsync(Task<PackChange> change) =>
        PluginOutcome.Of(await change);
}
