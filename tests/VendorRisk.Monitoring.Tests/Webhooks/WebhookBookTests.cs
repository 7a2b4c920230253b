using System.Data.Common;
using VendorRisk.Registry;
using VendorRisk.Testing;

namespace VendorRisk.Monitoring.Tests.Webhooks;

/// <summary>Registering, pausing, removing and testing receivers.</summary>
public class WebhookBookTests
{
    private const string Address = "https://hook.example.jp/in";

    [Theory, OnSqlite, OnPostgres]
    public async Task Secret_IsInTheFirstAnswer_AndNowhereElse(TestServer server)
    {
        await using WebhookOffice office = await WebhookOffice.OpenAsync(server);
        NewWebhook command = new("文書管理", Address, [WebhookEvent.IncidentOpened, WebhookEvent.EngagementCreated], WebhookOffice.By());
        WebhookResult.Saved made = (await office.Book.RegisterAsync(command)).ShouldBeOfType<WebhookResult.Saved>();
        made.Secret!.ShouldMatch("^whsec_[A-Za-z0-9+/]{43}=$");
        made.Receiver.Events.ShouldBe([WebhookEvent.EngagementCreated, WebhookEvent.IncidentOpened]);
        WebhookResult.Saved again = (await office.Book.RegisterAsync(command)).ShouldBeOfType<WebhookResult.Saved>();
        (again.Receiver.Id, again.Secret).ShouldBe((made.Receiver.Id, null));
        (await office.Book.ListAsync()).ShouldHaveSingleItem();

        foreach (string table in (string[])["monitoring_webhook", "monitoring_webhook_secret", "monitoring_webhook_change"])
        {
            office.Store.Query($"SELECT * FROM {table}").ShouldAllBe(row => !row.Contains(made.Secret!.Replace("whsec_", "", StringComparison.Ordinal), StringComparison.Ordinal));
        }

        string kept = office.Store.Query("SELECT \"Protected\" FROM monitoring_webhook_secret").ShouldHaveSingleItem();
        string hex = Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(kept));
        string content = server == TestServer.Postgres ? "upper(encode(\"Content\", 'hex'))" : "hex(Content)";
        office.Store.Query($"SELECT {content} FROM monitoring_chain").ShouldAllBe(row => !row.Contains(hex, StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Receiver_IsPausedResumedAndRemoved_WithWhoAndWhyOnRecord(TestServer server)
    {
        await using WebhookOffice office = await WebhookOffice.OpenAsync(server);
        WebhookId id = (await office.RegisterAsync(Address)).Receiver.Id;
        await office.TellAsync("one");
        WebhookReceiver paused = (await ChangeAsync(office, id, WebhookAct.Pause)).Receiver;
        (paused.State, paused.PausedBy, paused.PausedWhy, paused.Waiting).ShouldBe((WebhookState.Paused, "佐藤", "連携のため", 1));
        (await ChangeAsync(office, id, WebhookAct.Resume)).Receiver.PausedWhy.ShouldBeNull();
        await ChangeAsync(office, id, WebhookAct.Remove);

        (await office.Book.ListAsync()).ShouldBeEmpty();
        office.Store.Query("SELECT 1 FROM monitoring_webhook_secret").ShouldBeEmpty();
        office.Store.Query("SELECT 1 FROM monitoring_webhook_delivery").ShouldBeEmpty();
        office.Store.Query("SELECT \"Who\", \"Act\", \"Why\" FROM monitoring_webhook_change ORDER BY \"Sequence\"")
            .ShouldBe(["山田|Register|連携のため", "佐藤|Pause|連携のため", "佐藤|Resume|連携のため", "佐藤|Remove|連携のため"]);
        office.Store.Query("SELECT \"Kind\" FROM monitoring_chain WHERE \"Subject\" = 'monitoring_webhook' ORDER BY \"Sequence\"").Count.ShouldBe(4);
        Should.Throw<DbException>(() => office.Store.Query("DELETE FROM monitoring_webhook_change")).Message.ShouldContain("append-only");
        Should.Throw<DbException>(() => office.Store.Query("UPDATE monitoring_webhook_change SET \"Who\" = 'x'")).Message.ShouldContain("append-only");
        (await office.Book.ChangeAsync(new WebhookChange(id, WebhookAct.Pause, WebhookOffice.By()))).ShouldBeOfType<WebhookResult.Rejected>().Problems.ShouldHaveSingleItem().Code.ShouldBe("webhook.unknown");
    }

    [Fact]
    public async Task Wrong_IsSaidAllAtOnce_AndNothingIsStored()
    {
        await using WebhookOffice office = await WebhookOffice.OpenAsync(settings: new WebhookSettings());
        (await office.Book.RegisterAsync(new NewWebhook(" ", "http://user@10.0.0.1/", [WebhookEvent.Test], new ChangeOrigin(Guid.NewGuid(), "山田", "")))).ShouldBeOfType<WebhookResult.Rejected>()
            .Problems.Select(problem => problem.Code).ShouldBe(["why.empty", "name.empty", "address.parts", "address.plain", "events.empty"]);
        (await office.Book.ListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Command_UsedForSomethingElse_IsRefused()
    {
        await using WebhookOffice office = await WebhookOffice.OpenAsync();
        WebhookId id = (await office.RegisterAsync(Address)).Receiver.Id;
        ChangeOrigin origin = WebhookOffice.By();
        (await office.Book.ChangeAsync(new WebhookChange(id, WebhookAct.Pause, origin))).ShouldBeOfType<WebhookResult.Saved>();
        (await office.Book.ChangeAsync(new WebhookChange(id, WebhookAct.Pause, origin))).ShouldBeOfType<WebhookResult.Saved>();
        (await office.Book.ChangeAsync(new WebhookChange(id, WebhookAct.Resume, origin))).ShouldBeOfType<WebhookResult.Rejected>().Problems.ShouldHaveSingleItem().Code.ShouldBe("commandId.used");
        (await office.Book.FindAsync(id))!.State.ShouldBe(WebhookState.Paused);
    }

    [Fact]
    public async Task Receivers_AreBoundedInNumber()
    {
        await using WebhookOffice office = await WebhookOffice.OpenAsync();
        for (int n = 0; n < 20; n++)
        {
            await office.RegisterAsync(Address);
        }

        (await office.Book.RegisterAsync(new NewWebhook("一つ多い", Address, [WebhookEvent.JobFailed], WebhookOffice.By()))).ShouldBeOfType<WebhookResult.Rejected>()
            .Problems.ShouldHaveSingleItem().Code.ShouldBe("webhooks.many");
    }

    [Fact]
    public async Task Receiver_IsToldOfWhatItAskedFor_SinceItIsThere()
    {
        await using WebhookOffice office = await WebhookOffice.OpenAsync();
        await office.TellAsync("before");
        office.After(TimeSpan.FromSeconds(1));
        WebhookId id = (await office.RegisterAsync(Address, WebhookEvent.GradeChanged)).Receiver.Id;
        await office.Book.TellAsync(new WebhookNews("old", WebhookEvent.GradeChanged, office.Clock.Now.AddSeconds(-1), new WebhookSubject("engagement", "1", null)));
        await office.TellAsync("other", WebhookEvent.VendorChanged);
        (await office.Book.ListDeliveriesAsync(id, 0, 10)).Total.ShouldBe(0);
        await office.TellAsync("mine", WebhookEvent.GradeChanged);
        (await office.OnlyDeliveryAsync(id)).Event.ShouldBe(WebhookEvent.GradeChanged);
    }

    [Fact]
    public async Task Test_IsSentAtOnce_AlsoToAPausedReceiver_AndSaysWhatCameOfIt()
    {
        await using WebhookOffice office = await WebhookOffice.OpenAsync();
        using SmallReceiver receiver = new(404, 200);
        WebhookId id = (await office.RegisterAsync(receiver.Address)).Receiver.Id;
        await ChangeAsync(office, id, WebhookAct.Pause);
        WebhookDelivery refused = (await TestAsync(office, id)).Tested!;
        (refused.Event, refused.Answer, refused.Trouble).ShouldBe((WebhookEvent.Test, 404, WebhookTrouble.Refused));
        (await TestAsync(office, id)).Tested!.State.ShouldBe(WebhookDeliveryState.Delivered);
        receiver.All.Last().Body.ShouldContain("\"event\":\"test\"");
    }

    [Fact]
    public async Task Secret_WhoseKeyIsGone_IsSaid_AndNothingUnsignedIsSent()
    {
        await using WebhookOffice office = await WebhookOffice.OpenAsync();
        using SmallReceiver receiver = new(200);
        WebhookId id = (await office.RegisterAsync(receiver.Address)).Receiver.Id;
        await office.TellAsync("one");
        office.Secrets.Lost = true;
        await office.RunAsync();
        WebhookDelivery delivery = await office.OnlyDeliveryAsync(id);
        (delivery.State, delivery.Trouble).ShouldBe((WebhookDeliveryState.Failed, WebhookTrouble.SecretLost));
        receiver.All.ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task CertificationThatIsDue_IsToldWithItsAlert_Once(TestServer server)
    {
        await using WebhookOffice office = await WebhookOffice.OpenAsync(server);
        WebhookId id = (await office.RegisterAsync(Address, WebhookEvent.CertificationDue)).Receiver.Id;
        IVendorRegistry vendors = office.Get<IVendorRegistry>();
        VendorId vendor = VendorId.New();
        await vendors.ExecuteAsync(new RegisterVendor(vendor, WebhookOffice.By(), "株式会社みどり印刷", null, "JP"));
        await vendors.ExecuteAsync(new RecordCertification(vendor, 1, WebhookOffice.By(), TemporaryBoard.Isms(new DateOnly(2026, 12, 1))));
        (await office.ReviewCertificationsAsync()).ShouldBe(1);
        await office.ReviewCertificationsAsync();
        WebhookDelivery due = await office.OnlyDeliveryAsync(id);
        due.Body.ShouldContain($"\"address\":\"/api/v1/vendors/{vendor}\"");
        due.Body.ShouldNotContain("みどり");
    }

    private static async Task<WebhookResult.Saved> ChangeAsync(WebhookOffice office, WebhookId id, WebhookAct act) =>
        (await office.Book.ChangeAsync(new WebhookChange(id, act, WebhookOffice.By(who: "佐藤")))).ShouldBeOfType<WebhookResult.Saved>();

    private static async Task<WebhookResult.Saved> TestAsync(WebhookOffice office, WebhookId id) =>
        (await office.Book.TestAsync(new WebhookChange(id, WebhookAct.Test, WebhookOffice.By()))).ShouldBeOfType<WebhookResult.Saved>();
}
