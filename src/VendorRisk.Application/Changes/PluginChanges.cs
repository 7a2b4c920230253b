using VendorRisk.Scoring.Packs;

namespace VendorRisk.Application.Changes;

/// <summary>Finishes a change of which plugins judge. Every engagement may be judged otherwise by it, so the portfolio is judged again.</summary>
internal static class PluginChanges
{
    public static ChangePack Command(Actor actor, PluginChange request) =>
        new(request.Plugin, request.ExpectedRevision, actor.Does(request.CommandId, request.Why.Trim()), request.Version);

    public static async Task<Outcome<SavedPlugin>> FinishAsync(Task<PackChange> change, Judge judge, CancellationToken cancellation)
    {
        PackChange result = await change;
        if (result is PackChange.Saved)
        {
            await judge.RecordAllAsync(cancellation);
        }

        return PluginOutcome.Of(result);
    }
}
