using System.Net;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace VendorRisk.EndToEnd.Tests.Hosting;

/// <summary>What the network sees of a real host: names, origins, connections.</summary>
public sealed class SurfaceTests : IDisposable
{
    private const string Office = "vr.city.example.lg.jp";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-e2e-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Host_OnThisMachine_AnswersToItsOwnNamesAndPagesAlone()
    {
        await using HostProcess host = await HostProcess.StartAsync();
        using HttpClient client = new() { BaseAddress = host.Address };

        (HttpStatusCode status, string said) = await AskAsync(client, HttpMethod.Get, "/health", ("Host", "attacker.example"));
        status.ShouldBe(HttpStatusCode.BadRequest);
        said.ShouldContain("このホスト名では");

        foreach (string path in new[] { "/sign-in", "/_blazor/negotiate?negotiateVersion=1" })
        {
            (status, said) = await AskAsync(client, HttpMethod.Post, path, ("Origin", "http://attacker.example"));
            status.ShouldBe(HttpStatusCode.BadRequest);
            said.ShouldContain("ほかのサイトから", customMessage: path);
        }

        (await ConnectAsync(host.Address, "http://attacker.example")).ShouldBe(HttpStatusCode.BadRequest);
        (await ConnectAsync(host.Address, host.Address.GetLeftPart(UriPartial.Authority))).ShouldNotBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task PlainHttp_BeyondThisMachine_DoesNotStart()
    {
        (int status, string said) = await HostProcess.RunToEndAsync(new Uri("http://0.0.0.0:5080"), folder);

        status.ShouldBe(1);
        said.ShouldContain("certificate set");
        said.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Certificate_ThatWasSet_IsUsed_AndCookiesStayOnHttps()
    {
        string file = Path.Combine(folder.FullName, "office.pem");
        await File.WriteAllTextAsync(file, Pem());
        (int refused, string why) = await HostProcess.CommandAsync(folder, "certificate", "set", file, "--host", "other.example");
        refused.ShouldBe(1, why);
        why.ShouldContain("other.example");
        (int set, string said) = await HostProcess.CommandAsync(folder, "certificate", "set", file, "--host", Office);
        set.ShouldBe(0, said);

        await using HostProcess host = await HostProcess.StartAsync(folder, secure: true, "--VendorRisk:Hosts", Office);
        using HttpClientHandler handler = HostProcess.Trusting();
        using HttpClient client = new(handler) { BaseAddress = host.Address };
        using HttpRequestMessage asked = new(HttpMethod.Get, new Uri("/sign-in", UriKind.Relative)) { Headers = { Host = $"{Office}:{host.Address.Port}" } };
        using HttpResponseMessage answer = await client.SendAsync(asked);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.GetValues("Strict-Transport-Security").ShouldHaveSingleItem().ShouldContain("max-age=");
        answer.Headers.GetValues("Set-Cookie").ShouldAllBe(cookie => cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Proxy_ThatIsNamed_IsBelieved_AndNobodyElse()
    {
        await using HostProcess plain = await HostProcess.StartAsync();
        await using HostProcess behind = await HostProcess.StartAsync(words: ["--VendorRisk:Proxies", "127.0.0.1,::1", "--VendorRisk:Hosts", Office]);

        (await CookieAsync(plain.Address, "localhost")).ShouldNotContain("; secure");
        (await CookieAsync(behind.Address, Office)).ShouldContain("; secure");

        using HttpClient client = new();
        const string door = "name=\"Sample\"";
        (await client.GetStringAsync(new Uri(plain.Address, "/sign-in"))).ShouldContain(door);
        (await client.GetStringAsync(new Uri(behind.Address, "/sign-in"))).ShouldNotContain(door, customMessage: "whoever comes past a proxy may look like the machine itself");
    }

    private static async Task<string> CookieAsync(Uri host, string forwarded)
    {
        using HttpClient client = new() { BaseAddress = host };
        using HttpRequestMessage asked = new(HttpMethod.Get, new Uri("/sign-in", UriKind.Relative));
        asked.Headers.Add("X-Forwarded-For", "10.1.2.3");
        asked.Headers.Add("X-Forwarded-Proto", "https");
        asked.Headers.Add("X-Forwarded-Host", forwarded);
        using HttpResponseMessage answer = await client.SendAsync(asked);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return answer.Headers.GetValues("Set-Cookie").First();
    }

    private static async Task<(HttpStatusCode Status, string Said)> AskAsync(HttpClient client, HttpMethod method, string path, (string Name, string Value) header)
    {
        using HttpRequestMessage asked = new(method, new Uri(path, UriKind.Relative));
        asked.Headers.TryAddWithoutValidation(header.Name, header.Value);
        using HttpResponseMessage answer = await client.SendAsync(asked);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static async Task<HttpStatusCode> ConnectAsync(Uri host, string origin)
    {
        using ClientWebSocket socket = new();
        socket.Options.SetRequestHeader("Origin", origin);
        socket.Options.CollectHttpResponseDetails = true;
        try
        {
            await socket.ConnectAsync(new UriBuilder(host) { Scheme = "ws", Path = "/_blazor" }.Uri, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // What the host answered is asked below.
        }

        return socket.HttpStatusCode;
    }

    private static string Pem()
    {
        using RSA key = RSA.Create(2048);
        CertificateRequest request = new($"CN={Office}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        SubjectAlternativeNameBuilder names = new();
        names.AddDnsName(Office);
        request.CertificateExtensions.Add(names.Build());
        using X509Certificate2 made = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddYears(1));
        return made.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem();
    }
}
