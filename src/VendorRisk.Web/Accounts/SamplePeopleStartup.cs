using VendorRisk.Application;

namespace VendorRisk.Web.Accounts;

/// <summary>Makes the sample people before the first page is served.</summary>
internal sealed class SamplePeopleStartup(SamplePeople samples) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => samples.EnsureAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
