using VendorRisk.Engagements;

namespace VendorRisk.Application.Changes;

/// <summary>What follows from a change of an engagement.</summary>
internal static class EngagementChanges
{
    /// <summary>Judges the engagement once the change is stored.</summary>
    public static async Task<Outcome<SavedEngagement>> FinishAsync(Task<ChangeResult> change, Judge judge, CancellationToken cancellation)
    {
        ChangeResult result = await change;
        if (result is ChangeResult.Saved { Id: var id })
        {
            await judge.RecordAsync(id, cancellation);
        }

        return Of(result);
    }

    /// <summary>What Engagements answers, as the outcome of a use case.</summary>
    public static Outcome<SavedEngagement> Of(ChangeResult result) => result switch
    {
        ChangeResult.Saved saved => new Outcome<SavedEngagement>.Saved(new SavedEngagement(saved.Id, saved.Revision, saved.Version)),
        ChangeResult.Rejected rejected => new Outcome<SavedEngagement>.Rejected(rejected.Problems),
        ChangeResult.Conflict conflict => new Outcome<SavedEngagement>.Conflict(conflict.ChangedBy, conflict.ChangedAt),
        _ => throw new InvalidOperationException($"A change came to {result.GetType().Name}, which no use case knows."),
    };
}
