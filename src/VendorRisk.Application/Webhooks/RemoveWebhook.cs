using VendorRisk.Application.Access;
using VendorRisk.Application.Webhooks;
using VendorRisk.Monitoring;

namespace VendorRisk.Application;

/// <summary>Removes a receiver with its secret and all that waits for it.</summary>
public sealed class RemoveWebhook(IWebhookBook book, NoteAct note, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.RunSystem;

    /// <summary>Does it in the actor's name.</summary>
    public Task<Outcome<SavedWebhook>> RunAsync(Actor actor, WebhookRequest request, CancellationToken cancellation = default) => access.RunAsync(
        actor,
        Needs,
        () => note.NotedAsync(
            actor, "remove", request.Why, book.ChangeAsync(new WebhookChange(request.Receiver, WebhookAct.Remove, actor.Does(request.CommandId, request.Why)), cancellation), cancellation),
        cancellation);
}
