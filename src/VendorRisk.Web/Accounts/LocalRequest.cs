using System.Net;
using Microsoft.Extensions.Primitives;

namespace VendorRisk.Web.Accounts;

/// <summary>
/// Whether a request comes from whoever sits at the machine itself. Not one that came through a proxy, whose own address is local, and none under a foreign name,
/// by which a web page elsewhere could act in the browser of the person at the machine.
/// </summary>
internal static class LocalRequest
{
    private static readonly string[] Forwarded = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Port", "X-Real-IP", "Via"];
    private static readonly string[] LocalNames = ["localhost", "127.0.0.1", "[::1]"];

    public static bool Is(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && LocalNames.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase)
        && !Forwarded.Any(header => context.Request.Headers.TryGetValue(header, out StringValues _));
}
