using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using VendorRisk.Monitoring.Sending;
using VendorRisk.Monitoring.Webhooks;
using VendorRisk.Testing;

namespace VendorRisk.Monitoring.Tests.Webhooks;

/// <summary>From what happened to the receiver: at least once, one delivery each, again and again until it is taken or given up.</summary>
public class WebhookDeliveryTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Event_IsSentSigned_AndSaysWhereMoreIs(TestServer server)
    {
        await using WebhookOffice office = await WebhookOffice.OpenAsync(server);
        using SmallReceiver receiver = new(204);
        WebhookResult.Saved made = await office.RegisterAsync(receiver.Address);
        await office.TellAsync("one");
        (await office.RunAsync()).ShouldContain("1 件届けました");

        Received got = receiver.All.ShouldHaveSingleItem();
        got.Path.ShouldBe("POST /in HTTP/1.1");
        got.Headers["content-type"].ShouldBe("application/json; charset=utf-8");
        got.Headers["webhook-timestamp"].ShouldBe(office.Clock.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        IsSigned(got, made.Secret!).ShouldBeTrue();
        IsSigned(got with { Body = got.Body + " " }, made.Secret!).ShouldBeFalse();
        got.Headers.Keys.Order(StringComparer.Ordinal).ShouldBe(["content-length", "content-type", "host", "user-agent", "webhook-id", "webhook-signature", "webhook-timestamp"]);

        JsonElement body = JsonElement.Parse(got.Body);
        body.EnumerateObject().Select(member => member.Name).ShouldBe(["id", "event", "time", "subject"]);
        (body.GetProperty("id").GetString(), body.GetProperty("event").GetString(), body.GetProperty("time").GetString()).ShouldBe((got.Id, "engagementCreated", "2026-11-21T00:00:00.000Z"));
        body.GetProperty("subject").GetRawText().ShouldBe("""{"kind":"engagement","id":"0a1b","address":"/api/v1/engagements/0a1b"}""");
        WebhookDelivery delivery = await office.OnlyDeliveryAsync(made.Receiver.Id);
        (delivery.State, delivery.Answer, delivery.Tries, delivery.NextAt).ShouldBe((WebhookDeliveryState.Delivered, 204, 1, null));
        await office.RunAsync();
        receiver.All.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Receiver_ThatFailsTwice_IsTriedLaterEachTime_UnderTheSameId()
    {
        await using WebhookOffice office = await WebhookOffice.OpenAsync();
        using SmallReceiver receiver = new(500, 500, 200);
        WebhookResult.Saved made = await office.RegisterAsync(receiver.Address);
        await office.TellAsync("one");
        await office.RunAsync();
        WebhookDelivery first = await office.OnlyDeliveryAsync(made.Receiver.Id);
        (first.State, first.Answer, first.Trouble, first.NextAt).ShouldBe((WebhookDeliveryState.Waiting, 500, WebhookTrouble.Refused, office.Clock.Now.AddMinutes(1)));

        office.After(TimeSpan.FromSeconds(59));
        await office.RunAsync();
        receiver.All.Count.ShouldBe(1);
        office.After(TimeSpan.FromSeconds(1));
        await office.RunAsync();
        (await office.OnlyDeliveryAsync(made.Receiver.Id)).NextAt.ShouldBe(office.Clock.Now.AddSeconds(138));
        office.After(TimeSpan.FromMinutes(3));
        await office.RunAsync();
        WebhookDelivery last = await office.OnlyDeliveryAsync(made.Receiver.Id);
        (last.State, last.Answer, last.Trouble, last.Tries).ShouldBe((WebhookDeliveryState.Delivered, 200, null, 3));
        receiver.All.Select(got => got.Id).Distinct().ShouldHaveSingleItem();
        receiver.All.Select(got => got.Body).Distinct().ShouldHaveSingleItem();
        receiver.All.Select(got => got.Headers["webhook-timestamp"]).Distinct().Count().ShouldBe(3);
        receiver.All.ShouldAllBe(got => IsSigned(got, made.Secret!));
    }

    [Fact]
    public async Task TenTries_TakeAboutADay_ThenItHasFailed_UntilSomebodyReplaysIt()
    {
        await using WebhookOffice office = await WebhookOffice.OpenAsync();
        int status = 503;
        using SmallReceiver receiver = new((_, _) => SmallReceiver.Status(status));
        WebhookId id = (await office.RegisterAsync(receiver.Address)).Receiver.Id;
        await office.TellAsync("one");
        DateTimeOffset began = office.Clock.Now;
        for (int tries = 1; tries <= 10; tries++)
        {
            await office.RunAsync();
            WebhookDelivery delivery = await office.OnlyDeliveryAsync(id);
            delivery.Tries.ShouldBe(tries);
            office.Clock.Now = delivery.NextAt ?? office.Clock.Now;
        }

        (office.Clock.Now - began).ShouldBeInRange(TimeSpan.FromHours(20), TimeSpan.FromHours(28));
        WebhookDelivery failed = await office.OnlyDeliveryAsync(id);
        (failed.State, failed.NextAt, failed.Answer).ShouldBe((WebhookDeliveryState.Failed, null, 503));
        (await office.Book.FindAsync(id))!.Failed.ShouldBe(1);
        office.After(TimeSpan.FromDays(2));
        await office.RunAsync();
        receiver.All.Count.ShouldBe(10);

        status = 200;
        (await office.Book.ReplayAsync(new WebhookReplay(id, null, WebhookOffice.By()))).ShouldBeOfType<WebhookResult.Saved>().Replayed.ShouldBe(1);
        await office.RunAsync();
        (await office.OnlyDeliveryAsync(id)).State.ShouldBe(WebhookDeliveryState.Delivered);
        receiver.All.Select(got => got.Id).Distinct().ShouldHaveSingleItem("a replay is the same event");

        // One that was taken, too, when the receiver lost it; and one that is not there.
        long number = failed.Number;
        (await office.Book.ReplayAsync(new WebhookReplay(id, number, WebhookOffice.By()))).ShouldBeOfType<WebhookResult.Saved>().Replayed.ShouldBe(1);
        await office.RunAsync();
        receiver.All.Count.ShouldBe(12);
        (await office.Book.ReplayAsync(new WebhookReplay(id, number + 1, WebhookOffice.By()))).ShouldBeOfType<WebhookResult.Rejected>().Problems.ShouldHaveSingleItem().Code.ShouldBe("delivery.unknown");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Event_ToldTwiceAndAtOnce_IsOneDelivery(TestServer server)
    {
        await using WebhookOffice office = await WebhookOffice.OpenAsync(server);
        using SmallReceiver receiver = new(200);
        WebhookId id = (await office.RegisterAsync(receiver.Address)).Receiver.Id;
        await using WebhookOffice node = office.Beside();
        await Task.WhenAll(Enumerable.Range(0, 10).Select(n => Task.Run(() => (n % 2 == 0 ? office : node).TellAsync("one"))));
        await office.TellAsync("two");
        (await office.Book.ListDeliveriesAsync(id, 0, 50)).Total.ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task TwoNodes_NeverSendTheSameDelivery(TestServer server)
    {
        await using WebhookOffice office = await WebhookOffice.OpenAsync(server);
        using SmallReceiver receiver = new(200);
        await office.RegisterAsync(receiver.Address);
        for (int n = 0; n < 20; n++)
        {
            await office.TellAsync($"event {n}");
        }

        await using WebhookOffice node = office.Beside();
        await Task.WhenAll(Task.Run(office.RunAsync), Task.Run(node.RunAsync));
        receiver.All.Count.ShouldBe(20);
        receiver.All.Select(got => got.Id).Distinct().Count().ShouldBe(20);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Node_ThatDiesBetweenWritingAndSending_LosesNothing(TestServer server)
    {
        await using WebhookOffice office = await WebhookOffice.OpenAsync(server);
        using SmallReceiver receiver = new(200);
        WebhookId id = (await office.RegisterAsync(receiver.Address)).Receiver.Id;
        await using (WebhookOffice dying = office.Beside())
        {
            await dying.TellAsync("one");
            (await dying.Queue.ClaimNextAsync(id, CancellationToken.None)).ShouldNotBeNull("it dies with the claim in its hands");
        }

        await using WebhookOffice restarted = office.Beside();
        await restarted.RunAsync();
        receiver.All.ShouldBeEmpty("the claim still holds");
        restarted.After(TimeSpan.FromSeconds(71));
        await restarted.RunAsync();
        await restarted.RunAsync();
        receiver.All.Count.ShouldBe(1);
        (await office.OnlyDeliveryAsync(id)).State.ShouldBe(WebhookDeliveryState.Delivered);
    }

    [Fact]
    public async Task Claim_ThatRanOut_NotesNothingOverTheNextOne()
    {
        await using WebhookOffice office = await WebhookOffice.OpenAsync();
        WebhookId id = (await office.RegisterAsync("http://localhost:1/")).Receiver.Id;
        await office.TellAsync("one");
        WebhookClaim slow = (await office.Queue.ClaimNextAsync(id, CancellationToken.None))!;
        office.After(TimeSpan.FromMinutes(2));
        WebhookClaim next = (await office.Queue.ClaimNextAsync(id, CancellationToken.None))!;
        await office.Queue.SettleAsync(next, Sending.WebhookAnswer.Of(200), CancellationToken.None);
        await office.Queue.SettleAsync(slow, Sending.WebhookAnswer.Of(500), CancellationToken.None);
        (await office.OnlyDeliveryAsync(id)).State.ShouldBe(WebhookDeliveryState.Delivered);
    }

    [Fact]
    public async Task Gone_PausesTheReceiver_AndTheRestWaits()
    {
        await using WebhookOffice office = await WebhookOffice.OpenAsync();
        using SmallReceiver receiver = new(410, 200);
        WebhookId id = (await office.RegisterAsync(receiver.Address)).Receiver.Id;
        await office.TellAsync("one");
        await office.TellAsync("two");
        await office.RunAsync();
        WebhookReceiver paused = (await office.Book.FindAsync(id))!;
        (paused.State, paused.PausedBy, paused.Waiting, paused.Failed).ShouldBe((WebhookState.Paused, "VendorRisk", 1, 1));
        paused.PausedWhy!.ShouldContain("410");
        await office.TellAsync("three");
        office.After(TimeSpan.FromHours(1));
        await office.RunAsync();
        receiver.All.Count.ShouldBe(1);
        office.Store.Query("SELECT \"Who\", \"Act\" FROM monitoring_webhook_change ORDER BY \"Sequence\"").ShouldBe(["山田|Register", "VendorRisk|Pause"]);

        (await office.Book.ChangeAsync(new WebhookChange(id, WebhookAct.Resume, WebhookOffice.By()))).ShouldBeOfType<WebhookResult.Saved>().Receiver.State.ShouldBe(WebhookState.Active);
        await office.RunAsync();
        receiver.All.Count.ShouldBe(3, "what happened meanwhile");
    }

    [Fact]
    public async Task Receiver_ThatSaysNothing_HoldsUpItselfAlone()
    {
        await using WebhookOffice office = await WebhookOffice.OpenAsync(settings: WebhookOffice.Open with { Patience = TimeSpan.FromMilliseconds(300) });
        using SmallReceiver dead = new((_, _) => null);
        using SmallReceiver well = new(200);
        WebhookId deadId = (await office.RegisterAsync(dead.Address)).Receiver.Id;
        await office.RegisterAsync(well.Address);
        for (int n = 0; n < 5; n++)
        {
            await office.TellAsync($"event {n}");
        }

        await office.RunAsync();
        (well.All.Count, dead.All.Count).ShouldBe((5, 1));
        (await office.Book.ListDeliveriesAsync(deadId, 0, 10)).Deliveries.Select(delivery => delivery.Tries).ShouldBe([0, 0, 0, 0, 1]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Receivers_ThatAnswer_ComeBeforeThoseThatDidNot(TestServer server)
    {
        await using WebhookOffice office = await WebhookOffice.OpenAsync(server);
        WebhookId[] all = [(await office.RegisterAsync("https://one.example/in")).Receiver.Id, (await office.RegisterAsync("https://two.example/in")).Receiver.Id, (await office.RegisterAsync("https://three.example/in")).Receiver.Id];
        await office.TellAsync("first");
        WebhookId[] inTurn = [.. await office.Queue.DueAsync(CancellationToken.None)];
        inTurn.ShouldBe(all, ignoreOrder: true);
        WebhookClaim claim = (await office.Queue.ClaimNextAsync(inTurn[0], CancellationToken.None)).ShouldNotBeNull();
        await office.Queue.SettleAsync(claim, new WebhookAnswer(null, WebhookTrouble.TimedOut), CancellationToken.None);

        await office.TellAsync("second");

        (await office.Queue.DueAsync(CancellationToken.None)).ShouldBe([inTurn[1], inTurn[2], inTurn[0]]);
    }

    [Fact]
    public async Task Delivery_IsKeptThirtyDays_AndAnOldEventIsToldToNobody()
    {
        await using WebhookOffice office = await WebhookOffice.OpenAsync();
        using SmallReceiver receiver = new(200);
        WebhookId id = (await office.RegisterAsync(receiver.Address)).Receiver.Id;
        await office.TellAsync("one");
        WebhookNews told = new("one", WebhookEvent.EngagementCreated, office.Clock.Now, new WebhookSubject("engagement", "0a1b", null));
        await office.RunAsync();
        office.After(TimeSpan.FromDays(30) + TimeSpan.FromSeconds(1));
        await office.RunAsync();
        (await office.Book.ListDeliveriesAsync(id, 0, 10)).Total.ShouldBe(0);
        await office.Book.TellAsync(told);
        (await office.Book.ListDeliveriesAsync(id, 0, 10)).Total.ShouldBe(0);
    }

    // Written from the text of the scheme: the parts joined by dots, the key without its prefix, one of the signatures of the list.
    private static bool IsSigned(Received got, string secret)
    {
        using HMACSHA256 mac = new(Convert.FromBase64String(secret.Split('_')[1]));
        string signed = string.Join('.', got.Headers["webhook-id"], got.Headers["webhook-timestamp"], got.Body);
        string expected = Convert.ToBase64String(mac.ComputeHash(Encoding.UTF8.GetBytes(signed)));
        return got.Headers["webhook-signature"].Split(' ').Any(one => one.Split(',') is ["v1", var signature] && signature == expected);
    }
}
