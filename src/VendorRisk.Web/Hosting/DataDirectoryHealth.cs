using Microsoft.Extensions.Diagnostics.HealthChecks;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Hosting;

/// <summary>Can what is decided still be written down?</summary>
internal sealed class DataDirectoryHealth(DataDirectory data) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            data.Prepare();
            return Task.FromResult(HealthCheckResult.Healthy());
        }
        catch (StartupException problem)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy(problem.Message));
        }
    }
}
