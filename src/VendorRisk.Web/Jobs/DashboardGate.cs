using System.Net;
using Hangfire.Dashboard;
using Microsoft.Extensions.Primitives;

namespace VendorRisk.Web.Jobs;

/// <summary>
/// Who may see Hangfire's own pages: whoever sits at the server itself, until people sign in. Not a request that came through a proxy, whose own address is local,
/// and none under a foreign name, by which a web page elsewhere could read them in the administrator's browser.
/// </summary>
internal sealed class DashboardGate : IDashboardAuthorizationFilter
{
    private static readonly string[] Forwarded = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Port", "X-Real-IP", "Via"];
    private static readonly string[] LocalNames = ["localhost", "127.0.0.1", "[::1]"];

    public static bool Allows(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && LocalNames.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase)
        && !Forwarded.Any(header => context.Request.Headers.TryGetValue(header, out StringValues _));

    public bool Authorize(DashboardContext context) => Allows(context.GetHttpContext());
}
