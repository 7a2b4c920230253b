using Microsoft.AspNetCore.Http;
using VendorRisk.Web.Hosting;

namespace VendorRisk.Web.Tests.Hosting;

/// <summary>Which requests are let in by their name and by where they come from.</summary>
public class RequestBorderTests
{
    private const string Here = "https://vr.city.example.lg.jp";

    [Theory]
    [InlineData("localhost:5080", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("[::1]:5080", true)]
    [InlineData("VR.city.example.lg.jp:8443", true)]
    [InlineData("vr.city.example.lg.jp.attacker.example", false)]
    [InlineData("attacker.example", false)]
    [InlineData("city.example.lg.jp", false)]
    [InlineData("169.254.1.1", false)]
    [InlineData("", false)]
    public async Task KnownHosts_LetsInThoseThatWereNamed(string host, bool known)
    {
        SurfaceSettings settings = new() { Hosts = LoopbackNames.All.Add("vr.city.example.lg.jp") };
        DefaultHttpContext context = Context("GET", "/", host);

        bool reached = await ReachedAsync(context, next => new KnownHosts(next, settings).InvokeAsync(context));

        reached.ShouldBe(known);
        context.Response.StatusCode.ShouldBe(known ? 200 : 400);
        if (!known)
        {
            Body(context).ShouldContain("このホスト名では");
        }
    }

    [Theory]
    [InlineData("POST", "/sign-in", Here, true)]
    [InlineData("POST", "/sign-in", "https://VR.city.example.lg.jp:443", true)]
    [InlineData("POST", "/sign-in", null, true)]
    [InlineData("POST", "/sign-in", "https://attacker.example", false)]
    [InlineData("POST", "/sign-in", "http://vr.city.example.lg.jp", false)]
    [InlineData("POST", "/sign-in", "https://vr.city.example.lg.jp:8443", false)]
    [InlineData("POST", "/sign-in", "null", false)]
    [InlineData("POST", "/sign-in", "", false)]
    [InlineData("PUT", "/sign-in", "https://attacker.example", false)]
    [InlineData("DELETE", "/anything", "https://attacker.example", false)]
    [InlineData("GET", "/_blazor", Here, true)]
    [InlineData("GET", "/_blazor", "https://attacker.example", false)]
    [InlineData("GET", "/_Blazor", "https://attacker.example", false)]
    [InlineData("POST", "/_blazor/negotiate", "https://attacker.example", false)]
    [InlineData("POST", "/_blazor/negotiate", Here, true)]
    [InlineData("GET", "/vendors", "https://attacker.example", true)]
    public async Task SameOrigin_TakesWhatChangesSomething_FromOwnPagesAlone(string method, string path, string? origin, bool taken)
    {
        DefaultHttpContext context = Context(method, path, "vr.city.example.lg.jp");
        if (origin is not null)
        {
            context.Request.Headers.Origin = origin;
        }

        (await ReachedAsync(context, next => new SameOrigin(next).InvokeAsync(context))).ShouldBe(taken);
        context.Response.StatusCode.ShouldBe(taken ? 200 : 400);
    }

    [Theory]
    [InlineData("same-origin", true)]
    [InlineData("none", true)]
    [InlineData("same-site", false)]
    [InlineData("cross-site", false)]
    public async Task SameOrigin_BelievesWhatTheBrowserSaysOfTheSite(string site, bool taken)
    {
        DefaultHttpContext context = Context("POST", "/sign-out", "vr.city.example.lg.jp");
        context.Request.Headers["Sec-Fetch-Site"] = site;

        (await ReachedAsync(context, next => new SameOrigin(next).InvokeAsync(context))).ShouldBe(taken);
    }

    [Theory]
    [InlineData("https", "vr.city.example.lg.jp", true)]
    [InlineData("http", "vr.city.example.lg.jp", false)]
    [InlineData("https", "localhost", false)]
    public async Task SecurityHeaders_OverHttps_TellBrowsersToStay(string scheme, string host, bool told)
    {
        DefaultHttpContext context = Context("GET", "/", host);
        context.Request.Scheme = scheme;

        await ReachedAsync(context, next => new SecurityHeaders(next).InvokeAsync(context));

        context.Response.Headers.ContainsKey("Strict-Transport-Security").ShouldBe(told);
        context.Response.Headers.ContentSecurityPolicy.ToString().ShouldContain("script-src 'self';");
        context.Response.Headers.ContentSecurityPolicy.ToString().ShouldContain("style-src-elem 'self';");
    }

    private static DefaultHttpContext Context(string method, string path, string host)
    {
        DefaultHttpContext context = new() { Request = { Method = method, Path = path, Scheme = "https", Host = new HostString(host) } };
        context.Response.Body = new MemoryStream();
        return context;
    }

    private static async Task<bool> ReachedAsync(HttpContext context, Func<RequestDelegate, Task> run)
    {
        bool reached = false;
        await run(_ =>
        {
            reached = true;
            return Task.CompletedTask;
        });
        return reached;
    }

    private static string Body(HttpContext context) => System.Text.Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray());
}
