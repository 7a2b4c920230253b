using Hangfire;
using Hangfire.Dashboard;
using VendorRisk.Application;

namespace VendorRisk.Web.Jobs;

/// <summary>
/// Hangfire's own pages, for what the page about jobs does not show: each run with its error. They are for looking alone: what changes something goes through the
/// product's use cases, which record who did it.
/// </summary>
internal static class JobsDashboard
{
    public const string Address = "/jobs/dashboard";

    private static readonly DashboardOptions Options = new()
    {
        Authorization = [new DashboardGate()],
        AppPath = "/jobs",
        DashboardTitle = "VendorRisk ジョブ",
        DisplayStorageConnectionString = false,
        IsReadOnlyFunc = _ => true,
    };

    // Hangfire keeps one list of scripts for the process.
    static JobsDashboard() => DashboardRoutes.AddJavaScript(typeof(JobsDashboard).Assembly, "VendorRisk.Web.Jobs.dashboard.js");

    public static void MapJobsDashboard(this WebApplication app) => app.Map(Address + "/{**path}", ServeAsync).RequireAuthorization(nameof(Right.RunSystem));

    private static async Task ServeAsync(HttpContext context, JobsStore store)
    {
        if (!store.TryGet(out JobStorage? storage))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await context.Response.WriteAsync(store.Unavailable ?? "ジョブの準備ができていません。少し待って、もう一度開いてください。");
            return;
        }

        context.Request.Path.StartsWithSegments(Address, out PathString matched, out PathString rest);
        context.Request.PathBase += matched;
        context.Request.Path = rest;
        await new AspNetCoreDashboardMiddleware(_ => Task.CompletedTask, storage, Options, DashboardRoutes.Routes, finalizeWhenNotFound: true).Invoke(context);
    }
}
