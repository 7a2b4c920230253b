using VendorRisk.Application.Access;
using VendorRisk.Application.Webhooks;
using VendorRisk.Monitoring;

namespace VendorRisk.Application;

/// <summary>Pauses a receiver: nothing is sent to it, and what happens waits.</summary>
public sealed class PauseWebhook(IWebhookBook book, NoteAct note, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.RunSystem;

    /// <summary>Does it in the actor's name.</summary>
    public Task<Outcome<SavedWebhook>> RunAsync(Actor actor, WebhookRequest request, CancellationToken cancellation = default) => access.RunAsync(
        actor,
        Needs,
        () => note.NotedAsync(
            actor, "pause", request.Why, book.ChangeAsync(new WebhookChange(request.Receiver, WebhookAct.Pause, actor.Does(request.CommandId, request.Why)), cancellation), cancellation),
        cancellation);
}
