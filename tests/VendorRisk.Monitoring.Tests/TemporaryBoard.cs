using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Monitoring.Certifications;
using VendorRisk.Monitoring.Storage;
using VendorRisk.Registry;
using VendorRisk.Testing;

namespace VendorRisk.Monitoring.Tests;

/// <summary>A board and a register in one store, as the product has them. Its clock stands at 2026-11-21 09:00 in Japan.</summary>
internal sealed class TemporaryBoard : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private TemporaryBoard(TestServer server, TimeProvider? clock)
    {
        File = TestStore.On(server);
        ServiceCollection services = new();
        services.AddLogging();
        services.AddSingleton(clock ?? new FixedClock(new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero)));
        services.AddRegistry(_ => File.Address);
        services.AddMonitoring(_ => File.Address);
        _services = services.BuildServiceProvider();
    }

    public TestStore File { get; }

    public static DateOnly Today { get; } = new(2026, 11, 21);

    public IServiceProvider Services => _services;

    public IAlertBoard Board => _services.GetRequiredService<IAlertBoard>();

    public IVendorRegistry Vendors => _services.GetRequiredService<IVendorRegistry>();

    public static async Task<TemporaryBoard> CreateAsync(TestServer server, TimeProvider? clock = null)
    {
        TemporaryBoard board = new(server, clock);
        await board.Vendors.InitialiseAsync();
        await board.Board.InitialiseAsync();
        return board;
    }

    public static ChangeOrigin By(string who = "山田") => new(Guid.NewGuid(), who, "更新の予定を電話で確かめた");

    public static VendorCertification Isms(DateOnly expires) => new() { Id = Guid.NewGuid(), Scheme = "ISMS", Number = "IS 0001", Expires = expires };

    /// <summary>The vendor's only certification runs out this many days from the day the clock first stood at.</summary>
    public async Task<(VendorId Id, VendorCertification Certification)> VendorAsync(int daysLeft, string name = "株式会社みどり印刷", bool sample = false)
    {
        VendorCertification isms = Isms(Today.AddDays(daysLeft));
        VendorId id = VendorId.New();
        await DoAsync(new RegisterVendor(id, By(), name, null, "JP", Sample: sample));
        await RecordAsync(id, isms);
        return (id, isms);
    }

    /// <summary>A vendor with these certifications on record.</summary>
    public async Task VendorWithAsync(string name, IEnumerable<VendorCertification> held)
    {
        VendorId id = VendorId.New();
        await DoAsync(new RegisterVendor(id, By(), name, null, "JP"));
        foreach (VendorCertification one in held)
        {
            await RecordAsync(id, one);
        }
    }

    public async Task RecordAsync(VendorId id, VendorCertification certification)
    {
        Vendor vendor = (await Vendors.FindAsync(id)).ShouldNotBeNull();
        await DoAsync(new RecordCertification(id, vendor.Version, By(), certification));
    }

    public void MoveTo(int daysLater) =>
        ((FixedClock)_services.GetRequiredService<TimeProvider>()).Now = new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero).AddDays(daysLater);

    public Task<int> RunAsync() => _services.GetRequiredService<CertificationExpiryJob>().RunAsync(CancellationToken.None);

    public async Task<CertificationAlert> OnlyAlertAsync() => (await Board.ListOpenAsync()).Alerts.ShouldHaveSingleItem();

    public Task<MonitoringContext> ContextAsync() => _services.GetRequiredService<IDbContextFactory<MonitoringContext>>().CreateDbContextAsync();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        File.Dispose();
    }

    private async Task DoAsync(VendorCommand command) => (await Vendors.ExecuteAsync(command)).ShouldBeOfType<VendorChangeResult.Saved>();
}
