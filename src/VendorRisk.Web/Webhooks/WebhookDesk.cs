using System.Collections.Immutable;
using VendorRisk.Application;
using VendorRisk.Monitoring;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Webhooks;

/// <summary>What the page about receivers asks for.</summary>
internal sealed class WebhookDesk(
    IWebhookBook book, RegisterWebhook register, PauseWebhook pause, ResumeWebhook resume, RemoveWebhook remove, TestWebhook test, ReplayDeliveries replay, CurrentActor actor)
{
    public Task<ImmutableArray<WebhookReceiver>> ListAsync(CancellationToken cancellation) => book.ListAsync(cancellation);

    public Task<WebhookDeliveryList> DeliveriesAsync(WebhookId receiver, int skip, int take, CancellationToken cancellation) => book.ListDeliveriesAsync(receiver, skip, take, cancellation);

    public Task<Outcome<SavedWebhook>> RegisterAsync(WebhookToRegister request) => register.RunAsync(actor.Actor, request);

    public Task<Outcome<SavedWebhook>> DoAsync(WebhookAct act, WebhookRequest request) => act switch
    {
        WebhookAct.Pause => pause.RunAsync(actor.Actor, request),
        WebhookAct.Resume => resume.RunAsync(actor.Actor, request),
        WebhookAct.Remove => remove.RunAsync(actor.Actor, request),
        WebhookAct.Test => test.RunAsync(actor.Actor, request),
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, null),
    };

    public Task<Outcome<SavedWebhook>> ReplayAsync(DeliveriesToReplay request) => replay.RunAsync(actor.Actor, request);

    public static ImmutableArray<string> ProblemsOf(Outcome<SavedWebhook> outcome) =>
        outcome is Outcome<SavedWebhook>.Rejected rejected ? [.. rejected.Problems.Select(problem => problem.Message)] : [];
}
