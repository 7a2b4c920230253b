using Microsoft.Extensions.Diagnostics.HealthChecks;
using Orleans.Runtime;

namespace VendorRisk.Web.Cluster;

/// <summary>Whether people may be sent to this node.</summary>
internal sealed class NodeHealth(ISiloStatusOracle silo, Drain drain, IHostApplicationLifetime host) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        !host.ApplicationStarted.IsCancellationRequested ? HealthCheckResult.Unhealthy("起動の途中です。")
        : drain.Begun || host.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy("終了の途中です。")
        : silo.CurrentStatus != SiloStatus.Active ? HealthCheckResult.Unhealthy($"クラスターへの参加が済んでいません（{silo.CurrentStatus}）。")
        : HealthCheckResult.Healthy());
}
