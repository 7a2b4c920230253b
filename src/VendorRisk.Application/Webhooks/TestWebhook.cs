using VendorRisk.Application.Access;
using VendorRisk.Application.Webhooks;
using VendorRisk.Monitoring;

namespace VendorRisk.Application;

/// <summary>Sends a receiver a test at once and says what came of it.</summary>
public sealed class TestWebhook(IWebhookBook book, NoteAct note, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.RunSystem;

    /// <summary>Does it in the actor's name.</summary>
    public Task<Outcome<SavedWebhook>> RunAsync(Actor actor, WebhookRequest request, CancellationToken cancellation = default) => access.RunAsync(
        actor,
        Needs,
        () => note.NotedAsync(
            actor, "test", request.Why, book.TestAsync(new WebhookChange(request.Receiver, WebhookAct.Test, actor.Does(request.CommandId, request.Why)), cancellation), cancellation),
        cancellation);
}
