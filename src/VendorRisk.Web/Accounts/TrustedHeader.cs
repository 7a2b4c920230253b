using System.Net;
using Microsoft.Extensions.Primitives;
using VendorRisk.Web.Hosting;
using IPNetwork = System.Net.IPNetwork;

namespace VendorRisk.Web.Accounts;

/// <summary>
/// Takes the name of the person from the named proxies' header. A request that carries it and comes from anywhere else is refused: either somebody tries to be
/// another, or a proxy is not named and people would wonder why they are asked for a password.
/// </summary>
internal sealed class TrustedHeader(RequestDelegate next, SignInSettings settings, SurfaceSettings surface)
{
    private static readonly object Key = new();

    /// <summary>The name that a named proxy gave; null when none did.</summary>
    public static string? NameOf(HttpContext context) => context.Items[Key] as string;

    public Task InvokeAsync(HttpContext context)
    {
        if (settings.Header is not { } header || !context.Request.Headers.TryGetValue(header, out StringValues given))
        {
            return next(context);
        }

        // Before forwarded headers are taken the address is that of whoever speaks to us.
        if (given.Count > 1 || context.Connection.RemoteIpAddress is not { } address || !IsNamed(address))
        {
            return PlainRefusal.WriteAsync(
                context,
                $"利用者の名前を渡すヘッダー {header} は、登録したプロキシからのものだけを一つ受け付けます。管理者の方へ: プロキシの IP アドレスを設定 {SurfaceSettings.ProxiesSetting} に書き、"
                + "プロキシでは、利用者が送った同じ名前のヘッダーを取り除いてください。");
        }

        if (given.ToString().Trim() is { Length: > 0 } name)
        {
            context.Items[Key] = name;
        }

        return next(context);
    }

    private bool IsNamed(IPAddress address)
    {
        IPAddress plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return surface.Proxies.Any((IPNetwork network) => network.Contains(plain) || network.Contains(address));
    }
}
