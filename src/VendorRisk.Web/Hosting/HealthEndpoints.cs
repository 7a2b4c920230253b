using System.Globalization;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace VendorRisk.Web.Hosting;

/// <summary>
/// <c>/health</c> runs every check; <c>/health/live</c> only says that the process answers; <c>/health/ready</c> says whether a proxy may send people to this node.
/// </summary>
internal static class HealthEndpoints
{
    /// <summary>Marks the checks that say whether a node is ready. News that is behind or a job that failed makes no node better than another.</summary>
    public const string Ready = "ready";

    public static void MapVendorRiskHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health", new HealthCheckOptions { ResponseWriter = WriteAsync }).AllowAnonymous();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { ResponseWriter = WriteAsync, Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync, Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) =>
        context.Response.WriteAsJsonAsync(new
        {
            status = Name(report.Status),
            checks = report.Entries.ToDictionary(
                entry => entry.Key,
                entry => new
                {
                    status = Name(entry.Value.Status),
                    description = entry.Value.Description,
                    milliseconds = (int)entry.Value.Duration.TotalMilliseconds,
                }),
        });

    private static string Name(HealthStatus status) => status.ToString().ToLower(CultureInfo.InvariantCulture);
}
