using VendorRisk.Application.Access;
using VendorRisk.Application.Webhooks;
using VendorRisk.Monitoring;

namespace VendorRisk.Application;

/// <summary>Registers a receiver in another system, which is told from then on what happens.</summary>
public sealed class RegisterWebhook(IWebhookBook book, NoteAct note, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.RunSystem;

    /// <summary>Registers it in the actor's name.</summary>
    /// <returns>The receiver with its secret, which is shown this once.</returns>
    public Task<Outcome<SavedWebhook>> RunAsync(Actor actor, WebhookToRegister request, CancellationToken cancellation = default) => access.RunAsync(
        actor,
        Needs,
        () => note.NotedAsync(
            actor, "register", request.Why,
            book.RegisterAsync(new NewWebhook(request.Name, request.Address, request.Events, actor.Does(request.CommandId, request.Why)), cancellation), cancellation),
        cancellation);
}
