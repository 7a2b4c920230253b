using System.Collections.Immutable;
using VendorRisk.Application;
using VendorRisk.Monitoring;
using VendorRisk.Web.Api.Answers;
using VendorRisk.Web.Api.Bodies;
using VendorRisk.Web.Api.Requests;

namespace VendorRisk.Web.Api.Resources;

/// <summary>Receivers in other systems. Reading takes the same right as changing: an address of a receiver may be a secret of its own.</summary>
internal static class WebhookAddresses
{
    public static void MapWebhooks(this RouteGroupBuilder api)
    {
        RouteGroupBuilder all = api.MapGroup("/webhooks").WithTags("webhooks");
        all.MapGet("", ListAsync).Reads<Listing<WebhookReceiver>>(RegisterWebhook.Needs, "外部への通知の受け手").WithName("ListWebhooks");
        all.MapPost("", RegisterAsync)
            .Makes<SavedWebhook>(RegisterWebhook.Needs, "受け手を登録する（署名の鍵 secret は、この答えにだけ入る）").Takes<WebhookBody>().WithName("RegisterWebhook");

        RouteGroupBuilder one = all.MapGroup("/{id}");
        one.MapGet("", FindAsync).Reads<WebhookReceiver>(RegisterWebhook.Needs, "一つの受け手").WithName("GetWebhook");
        one.MapGet("/deliveries", DeliveriesAsync).Reads<Listing<WebhookDelivery>>(RegisterWebhook.Needs, "受け手への通知（新しい順、30 日分）").WithName("ListWebhookDeliveries");
        one.MapPost("/pause", (string id, Call call, PauseWebhook use) => RunAsync(call, id, use.RunAsync)).Acts(PauseWebhook.Needs, "受け手を一時停止する").WithName("PauseWebhook");
        one.MapPost("/resumption", (string id, Call call, ResumeWebhook use) => RunAsync(call, id, use.RunAsync)).Acts(ResumeWebhook.Needs, "受け手を再開する").WithName("ResumeWebhook");
        one.MapPost("/removal", (string id, Call call, RemoveWebhook use) => RunAsync(call, id, use.RunAsync)).Acts(RemoveWebhook.Needs, "受け手を削除する").WithName("RemoveWebhook");
        one.MapPost("/test", (string id, Call call, TestWebhook use) => RunAsync(call, id, use.RunAsync)).Acts(TestWebhook.Needs, "試しの通知をすぐに送る").WithName("TestWebhook");
        one.MapPost("/replay", (string id, Call call, ReplayDeliveries use) => ReplayAsync(call, id, null, use)).Acts(ReplayDeliveries.Needs, "失敗した通知をすべて送り直す").WithName("ReplayFailedDeliveries");
        one.MapPost("/deliveries/{number:long}/replay", (string id, long number, Call call, ReplayDeliveries use) => ReplayAsync(call, id, number, use))
            .Acts(ReplayDeliveries.Needs, "一つの通知を送り直す").WithName("ReplayDelivery");
    }

    // No two people could change these against each other: each says all that it wants.
    private static RouteHandlerBuilder Acts(this RouteHandlerBuilder address, Right needs, string summary) =>
        address.Makes<SavedWebhook>(needs, summary, StatusCodes.Status200OK).Takes<ReasonBody>();

    private static async Task<IResult> ListAsync(Call call, IWebhookBook book)
    {
        ImmutableArray<WebhookReceiver> all = await book.ListAsync(call.Cancellation);
        return Results.Ok(new Listing<WebhookReceiver>(all, all.Length, null));
    }

    private static async Task<IResult> RegisterAsync(Call call, RegisterWebhook use)
    {
        WebhookBody body = await call.BodyAsync<WebhookBody>();
        return await call.AnswerAsync(
            await use.RunAsync(call.Actor, new WebhookToRegister(call.CommandId, body.Why, body.Name, body.Address, body.Events), call.Cancellation),
            _ => null,
            saved => $"{ApiAddresses.Root}/webhooks/{saved.Receiver.Id}");
    }

    private static async Task<IResult> FindAsync(string id, Call call, IWebhookBook book) =>
        Answer.Found(call.Context, await book.FindAsync(Keys.Webhook(id), call.Cancellation), null, "受け手");

    private static async Task<IResult> DeliveriesAsync(string id, Call call, IWebhookBook book, int? offset, int? limit)
    {
        Paging part = Paging.Of(offset, limit);
        WebhookId key = Keys.Webhook(id);
        if (await book.FindAsync(key, call.Cancellation) is null)
        {
            throw ApiRefusal.NotFound("受け手");
        }

        WebhookDeliveryList list = await book.ListDeliveriesAsync(key, part.Skip, part.Take, call.Cancellation);
        return Results.Ok(part.Of(call.Context, list.Deliveries, list.Total));
    }

    private static async Task<IResult> RunAsync(Call call, string id, Func<Actor, WebhookRequest, CancellationToken, Task<Outcome<SavedWebhook>>> use)
    {
        ReasonBody body = await call.BodyAsync<ReasonBody>();
        return await call.AnswerAsync(await use(call.Actor, new WebhookRequest(call.CommandId, body.Why, Keys.Webhook(id)), call.Cancellation), _ => null);
    }

    private static async Task<IResult> ReplayAsync(Call call, string id, long? delivery, ReplayDeliveries use)
    {
        ReasonBody body = await call.BodyAsync<ReasonBody>();
        return await call.AnswerAsync(await use.RunAsync(call.Actor, new DeliveriesToReplay(call.CommandId, body.Why, Keys.Webhook(id), delivery), call.Cancellation), _ => null);
    }
}
