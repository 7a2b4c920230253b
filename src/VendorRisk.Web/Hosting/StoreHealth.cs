using Microsoft.Extensions.Diagnostics.HealthChecks;
using VendorRisk.Engagements;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Hosting;

/// <summary>Does the store answer?</summary>
internal sealed class StoreHealth(IEngagementBook book, StoreSettings store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await book.HistoryAsync(new EngagementId(Guid.Empty), cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception problem) when (StoreTrouble.Of(problem) is not null)
        {
            return HealthCheckResult.Unhealthy($"{store.Name} が応答しません。", problem);
        }
    }
}
