using System.Runtime.InteropServices;

namespace VendorRisk.Web.Cluster;

/// <summary>
/// Stops the host some time after the operating system asks for it. When the host itself begins to stop it is too late to drain: it then closes every page's
/// connection at once. A second signal ends the waiting.
/// </summary>
internal sealed class DrainingLifetime(ClusterSettings settings, Drain drain, IHostApplicationLifetime host, TimeProvider clock) : IHostLifetime, IDisposable
{
    private static readonly PosixSignal[] Signals = [PosixSignal.SIGTERM, PosixSignal.SIGINT, PosixSignal.SIGQUIT];

    private readonly List<PosixSignalRegistration> listening = [];

    public Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        listening.AddRange(Signals.Select(signal => PosixSignalRegistration.Create(signal, Heard)));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => listening.ForEach(registration => registration.Dispose());

    /// <summary>Says that no new visitors are wanted, and stops the host when the time is over.</summary>
    internal async Task StopSoonAsync()
    {
        if (drain.Begun || !host.ApplicationStarted.IsCancellationRequested)
        {
            host.StopApplication();
            return;
        }

        drain.Begin();
        await Task.Delay(settings.Drain, clock, host.ApplicationStopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        host.StopApplication();
    }

    private void Heard(PosixSignalContext signal)
    {
        signal.Cancel = true; // The process ends with the host, not with the signal.
        _ = StopSoonAsync();
    }
}
