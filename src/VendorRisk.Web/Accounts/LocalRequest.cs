using System.Net;
using Microsoft.Extensions.Primitives;
using VendorRisk.Web.Hosting;

namespace VendorRisk.Web.Accounts;

/// <summary>
/// Whether a request comes from whoever sits at the machine itself. Not one that came through a proxy, whose own address is local, and none under a foreign name,
/// by which a web page elsewhere could act in the browser of the person at the machine.
/// </summary>
internal static class LocalRequest
{
    private static readonly string[] Forwarded =
    [
        "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Port", "X-Real-IP", "Via",
        "X-Original-For", "X-Original-Host", "X-Original-Proto", // What a named proxy's headers are kept under once they were taken.
    ];

    public static bool Is(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && LoopbackNames.All.Contains(context.Request.Host.Host)
        && !Forwarded.Any(header => context.Request.Headers.TryGetValue(header, out StringValues _));
}
