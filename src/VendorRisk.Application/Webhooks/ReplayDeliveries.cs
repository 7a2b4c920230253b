using VendorRisk.Application.Access;
using VendorRisk.Application.Webhooks;
using VendorRisk.Monitoring;

namespace VendorRisk.Application;

/// <summary>Sends again what was sent to a receiver: one delivery, or all that failed. The receiver sees the same event ids.</summary>
public sealed class ReplayDeliveries(IWebhookBook book, NoteAct note, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.RunSystem;

    /// <summary>Does it in the actor's name.</summary>
    public Task<Outcome<SavedWebhook>> RunAsync(Actor actor, DeliveriesToReplay request, CancellationToken cancellation = default) => access.RunAsync(
        actor,
        Needs,
        () => note.NotedAsync(
            actor, "replay", request.Why, book.ReplayAsync(new WebhookReplay(request.Receiver, request.Delivery, actor.Does(request.CommandId, request.Why)), cancellation), cancellation),
        cancellation);
}
