using System.Collections.Immutable;

namespace VendorRisk.Monitoring;

/// <summary>Receivers in other systems that are told what happened, and what was sent to them. Every method is safe to call from many callers at once.</summary>
public interface IWebhookBook
{
    /// <summary>All receivers, the oldest first.</summary>
    Task<ImmutableArray<WebhookReceiver>> ListAsync(CancellationToken cancellation = default);

    /// <summary>One receiver; null when there is none of this id.</summary>
    Task<WebhookReceiver?> FindAsync(WebhookId id, CancellationToken cancellation = default);

    /// <summary>What was and is to be sent to a receiver, the newest first.</summary>
    /// <param name="id">The receiver.</param>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<WebhookDeliveryList> ListDeliveriesAsync(WebhookId id, int skip, int take, CancellationToken cancellation = default);

    /// <summary>Registers a receiver. Its secret is in the answer and nowhere else, ever.</summary>
    Task<WebhookResult> RegisterAsync(NewWebhook command, CancellationToken cancellation = default);

    /// <summary>Pauses, resumes or removes a receiver. What is to be sent waits while it is paused, and goes with it when it is removed.</summary>
    Task<WebhookResult> ChangeAsync(WebhookChange command, CancellationToken cancellation = default);

    /// <summary>Makes what was sent due again, under the same event id.</summary>
    Task<WebhookResult> ReplayAsync(WebhookReplay command, CancellationToken cancellation = default);

    /// <summary>Sends a test at once, also to a receiver that is paused.</summary>
    /// <returns>The delivery with what came of it, in <see cref="WebhookResult.Saved.Tested"/>.</returns>
    Task<WebhookResult> TestAsync(WebhookChange command, CancellationToken cancellation = default);

    /// <summary>Notes for each receiver that asked for it what happened. Told again, it changes nothing.</summary>
    Task TellAsync(WebhookNews news, CancellationToken cancellation = default);
}
