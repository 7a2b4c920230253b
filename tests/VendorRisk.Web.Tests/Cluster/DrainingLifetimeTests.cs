using Microsoft.Extensions.Hosting;
using VendorRisk.Web.Cluster;

namespace VendorRisk.Web.Tests.Cluster;

public sealed class DrainingLifetimeTests : IDisposable
{
    private readonly Lifetime host = new();
    private readonly Drain drain = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Stop_IsAskedFor_DrainsFirst()
    {
        host.Start();
        using DrainingLifetime lifetime = Of(TimeSpan.FromHours(1));
        Task stopping = lifetime.StopSoonAsync();
        (drain.Begun, host.Stopped).ShouldBe((true, false));

        await lifetime.StopSoonAsync(); // The second time: one does not want to wait.

        await stopping;
        host.Stopped.ShouldBeTrue();
    }

    [Fact]
    public async Task Time_IsOver_HostStops()
    {
        host.Start();
        using DrainingLifetime lifetime = Of(TimeSpan.FromMilliseconds(1));
        await lifetime.StopSoonAsync();
        host.Stopped.ShouldBeTrue();
    }

    [Fact]
    public async Task Host_ThatHasNotStarted_StopsAtOnce()
    {
        using DrainingLifetime lifetime = Of(TimeSpan.FromHours(1));
        await lifetime.StopSoonAsync();
        host.Stopped.ShouldBeTrue();
    }

    private DrainingLifetime Of(TimeSpan time) => new(new ClusterSettings { Drain = time }, drain, host, TimeProvider.System);

    private sealed class Lifetime : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource started = new();
        private readonly CancellationTokenSource stopping = new();

        public bool Stopped => stopping.IsCancellationRequested;

        public CancellationToken ApplicationStarted => started.Token;

        public CancellationToken ApplicationStopping => stopping.Token;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void Start() => started.Cancel();

        public void StopApplication() => stopping.Cancel();

        public void Dispose()
        {
            started.Dispose();
            stopping.Dispose();
        }
    }
}
