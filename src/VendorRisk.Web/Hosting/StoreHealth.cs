using System.Data.Common;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Hosting;

/// <summary>Does the store answer?</summary>
internal sealed class StoreHealth(IEngagementBook book) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await book.HistoryAsync(new EngagementId(Guid.Empty), cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (DbException problem)
        {
            return HealthCheckResult.Unhealthy("データのファイルが応答しません。", problem);
        }
    }
}
