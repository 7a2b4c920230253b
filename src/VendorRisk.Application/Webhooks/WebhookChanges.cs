using VendorRisk.Monitoring;
using VendorRisk.People;

namespace VendorRisk.Application.Webhooks;

/// <summary>What the use cases about receivers have in common: who did it is also on the log of administrative acts.</summary>
internal static class WebhookChanges
{
    public static async Task<Outcome<SavedWebhook>> NotedAsync(this NoteAct note, Actor actor, string act, string why, Task<WebhookResult> change, CancellationToken cancellation)
    {
        switch (await change)
        {
            case WebhookResult.Rejected rejected:
                return new Outcome<SavedWebhook>.Rejected(rejected.Problems);
            case WebhookResult.Saved saved:
                await note.RunAsync(actor.Name, actor.Account, PeopleEvent.Administered, $"/webhooks {act} {saved.Receiver.Name} ({saved.Receiver.Id})", why.Trim(), cancellation);
                return new Outcome<SavedWebhook>.Saved(new SavedWebhook(saved.Receiver, saved.Secret, saved.Replayed, saved.Tested));
            case var other:
                throw new InvalidOperationException($"A change of a receiver came to {other.GetType().Name}, which no use case knows.");
        }
    }
}
