using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Monitoring.Certifications;
using VendorRisk.Monitoring.Sending;
using VendorRisk.Monitoring.Storage;
using VendorRisk.Monitoring.Webhooks;
using VendorRisk.Registry;
using VendorRisk.Testing;

namespace VendorRisk.Monitoring.Tests.Webhooks;

/// <summary>Receivers in a store of their own. Its clock stands at 2026-11-21 09:00 in Japan.</summary>
internal sealed class WebhookOffice : IAsyncDisposable
{
    private readonly bool owns;
    private readonly ServiceProvider services;

    private WebhookOffice(TestStore store, bool owns, WebhookSettings settings, FixedClock clock)
    {
        (Store, this.owns, Clock) = (store, owns, clock);
        services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock).AddSingleton(settings).AddSingleton(Secrets).AddSingleton<IWebhookSecrets>(Secrets)
            .AddRegistry(_ => store.Address).AddMonitoring(_ => store.Address).BuildServiceProvider();
    }

    public static WebhookSettings Open { get; } = new() { AllowPrivate = true, ApiRoot = "/api/v1" };

    public TestStore Store { get; }

    public FixedClock Clock { get; }

    public FakeSecrets Secrets { get; } = new();

    public IWebhookBook Book => services.GetRequiredService<IWebhookBook>();

    public WebhookQueue Queue => services.GetRequiredService<WebhookQueue>();

    public static async Task<WebhookOffice> OpenAsync(TestServer server = TestServer.Sqlite, WebhookSettings? settings = null)
    {
        WebhookOffice office = new(TestStore.On(server), owns: true, settings ?? Open, new FixedClock(new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero)));
        await office.Get<IVendorRegistry>().InitialiseAsync();
        await office.Get<IAlertBoard>().InitialiseAsync();
        return office;
    }

    /// <summary>Another process over the same store, with the same keys.</summary>
    public WebhookOffice Beside() => new(Store, owns: false, Get<WebhookSettings>(), Clock);

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public static ChangeOrigin By(Guid? command = null, string who = "山田") => new(command ?? Guid.NewGuid(), who, "連携のため");

    public async Task<WebhookResult.Saved> RegisterAsync(string address, params WebhookEvent[] events) =>
        (await Book.RegisterAsync(new NewWebhook("文書管理", address, events.Length > 0 ? [.. events] : [WebhookEvent.EngagementCreated], By()))).ShouldBeOfType<WebhookResult.Saved>();

    public Task TellAsync(string key, WebhookEvent what = WebhookEvent.EngagementCreated) =>
        Book.TellAsync(new WebhookNews(key, what, Clock.Now, new WebhookSubject("engagement", "0a1b", "engagements/0a1b")));

    /// <summary>What the host does each minute.</summary>
    public Task<string> RunAsync() => services.GetServices<IScheduledJob>().OfType<WebhookJob>().Single().RunAsync(CancellationToken.None);

    public Task<int> ReviewCertificationsAsync() => Get<CertificationExpiryJob>().RunAsync(CancellationToken.None);

    public void After(TimeSpan time) => Clock.Now += time;

    public async Task<WebhookDelivery> OnlyDeliveryAsync(WebhookId id) => (await Book.ListDeliveriesAsync(id, 0, 10)).Deliveries.ShouldHaveSingleItem();

    public Task<MonitoringContext> ContextAsync() => Get<IDbContextFactory<MonitoringContext>>().CreateDbContextAsync();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (owns)
        {
            Store.Dispose();
        }
    }
}
