namespace VendorRisk.Web.Composition;

/// <summary>Loads the samples once the engine runs and before the first page is served: hosted services start in their order, the pages last.</summary>
internal sealed class SampleStartup(StoreStartup store) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => store.LoadSamplesAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
