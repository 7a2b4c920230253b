using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace VendorRisk.Web.Hosting;

/// <summary>
/// Takes a client's address, scheme and host from the proxies that the operator named, and from nobody else: the limit of sign-ins and the people's log then see
/// the person's machine, not the proxy.
/// </summary>
internal static class NamedProxies
{
    public static void UseNamedProxies(this WebApplication app, SurfaceSettings settings)
    {
        if (settings.Proxies.IsEmpty)
        {
            return;
        }

        ForwardedHeadersOptions options = new()
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,

            // A chain of proxies is followed for as long as each is named.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (IPNetwork network in settings.Proxies)
        {
            options.KnownIPNetworks.Add(network);
        }

        app.UseForwardedHeaders(options);
    }
}
