using System.Globalization;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace VendorRisk.Web.Hosting;

/// <summary><c>/health</c> runs every check; <c>/health/live</c> only says that the process answers.</summary>
internal static class HealthEndpoints
{
    public static void MapVendorRiskHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health", new HealthCheckOptions { ResponseWriter = WriteAsync });
        app.MapHealthChecks("/health/live", new HealthCheckOptions { ResponseWriter = WriteAsync, Predicate = _ => false });
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
