using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using VendorRisk.People;
using VendorRisk.Web.Hosting;

namespace VendorRisk.Web.Accounts;

/// <summary>
/// Lets whoever tries the product on one machine enter as one of the sample people without a password. It is open only while the host listens on the loopback
/// address alone, no proxy is named, no way to sign in from outside is set and there is no administrator; the first administrator shuts it for good.
/// </summary>
internal sealed class SampleDoor(IPeople people, IServer server, SurfaceSettings surface, SignInSettings signIn)
{
    public async Task<bool> IsOpenAsync(HttpContext context, CancellationToken cancellation) =>
        surface.Proxies.IsEmpty && signIn.Way == ExternalWay.None && LocalRequest.Is(context) && ListensLocally() && !await people.AnyAdministratorAsync(cancellation);

    private bool ListensLocally() =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses is { Count: > 0 } addresses
        && addresses.All(address => BindingAddress.Parse(address).Host is var host && (host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out IPAddress? ip) && IPAddress.IsLoopback(ip))));
}
