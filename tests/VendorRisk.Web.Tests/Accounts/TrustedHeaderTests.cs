using System.Net;
using Microsoft.AspNetCore.Http;
using VendorRisk.Web.Accounts;
using VendorRisk.Web.Hosting;
using IPNetwork = System.Net.IPNetwork;

namespace VendorRisk.Web.Tests.Accounts;

public class TrustedHeaderTests
{
    private const string Header = "X-Remote-User";

    [Theory]
    [InlineData("10.0.0.5", "tanaka", "tanaka")]
    [InlineData("::ffff:10.0.0.5", "tanaka", "tanaka")]
    [InlineData("10.0.0.5", " ", null)]
    [InlineData("10.0.0.5", null, null)]
    [InlineData("10.0.0.6", null, null)]
    [InlineData("10.0.0.6", "tanaka", "refused")]
    [InlineData("127.0.0.1", "tanaka", "refused")]
    [InlineData("10.0.0.6", "", "refused")]
    [InlineData("10.0.0.5", "tanaka|suzuki", "refused")]
    public async Task Header_CountsFromNamedProxiesAlone_AndOnce(string from, string? given, string? named)
    {
        SurfaceSettings surface = new() { Proxies = [new IPNetwork(IPAddress.Parse("10.0.0.5"), 32)] };
        DefaultHttpContext context = new() { Connection = { RemoteIpAddress = IPAddress.Parse(from) } };
        if (given is not null)
        {
            context.Request.Headers[Header] = given.Split('|');
        }

        string? reached = "refused";
        Task NextAsync(HttpContext passed)
        {
            reached = TrustedHeader.NameOf(passed);
            return Task.CompletedTask;
        }

        await new TrustedHeader(NextAsync, new SignInSettings { Way = ExternalWay.TrustedHeader, Header = Header }, surface).InvokeAsync(context);

        reached.ShouldBe(named);
        context.Response.StatusCode.ShouldBe(named == "refused" ? 400 : 200);
    }
}
