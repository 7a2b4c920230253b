using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using VendorRisk.EndToEnd.Tests.Hosting;
using VendorRisk.Testing;

namespace VendorRisk.EndToEnd.Tests.Api;

/// <summary>A host for programs, and tokens as its sample people make them on their page.</summary>
public sealed partial class ApiHost : IAsyncLifetime
{
    public const string Procurement = "見本：所管課・契約担当";
    public const string Oversight = "見本：個人情報保護担当";
    public const string Everything = SampleEntry.Administrator;

    private HostProcess host = null!;

    public Uri Address => host.Address;

    /// <summary>A paper of the product's own samples.</summary>
    public static byte[] Paper { get; } = File.ReadAllBytes(Path.Combine(Repository.Root.FullName, "src", "VendorRisk.Web", "Samples", "sample-3-kyufukin.txt"));

    public async Task InitializeAsync() => host = await HostProcess.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    /// <summary>A program with a token of a sample person's.</summary>
    /// <param name="person">The person.</param>
    /// <param name="scopes">What the token is made for.</param>
    public async Task<HttpClient> ProgramAsync(string person, params string[] scopes) => Program(await TokenAsync(host.Address, person, scopes));

    /// <summary>A token as a sample person makes it on the page.</summary>
    /// <param name="address">The host.</param>
    /// <param name="person">The person.</param>
    /// <param name="scopes">What it is made for.</param>
    public static async Task<string> TokenAsync(Uri address, string person, params string[] scopes)
    {
        using HttpClient browser = new() { BaseAddress = address };
        await SampleEntry.EnterAsync(browser, address, person);
        string page = await browser.GetStringAsync(new Uri("/account", UriKind.Relative));
        List<KeyValuePair<string, string>> form =
        [
            new("_handler", "token"), new("__RequestVerificationToken", Forgery().Match(page).Groups[1].Value), new("Form.Name", "試験の取込"), new("Form.Days", "30"),
            .. scopes.Select(scope => KeyValuePair.Create("Form.Scopes", scope)),
        ];
        using FormUrlEncodedContent sent = new(form);
        using HttpResponseMessage answer = await browser.PostAsync(new Uri("/account", UriKind.Relative), sent);
        string secret = Secret().Match(await answer.Content.ReadAsStringAsync()).Value;
        secret.ShouldNotBeEmpty("the page shows the token once");
        (await browser.GetStringAsync(new Uri("/account", UriKind.Relative))).ShouldNotContain(secret, customMessage: "and never again");
        return secret;
    }

    public HttpClient Program(string? secret = null) => Program(host.Address, secret);

    public static HttpClient Program(Uri address, string? secret)
    {
        HttpClient program = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };
        program.DefaultRequestHeaders.Authorization = secret is null ? null : new AuthenticationHeaderValue("Bearer", secret);
        return program;
    }

    public static Task<HttpResponseMessage> UploadAsync(HttpClient program, byte[] paper, string? key = null, string name = "kyufukin.txt") =>
        SendAsync(program, HttpMethod.Post, $"/api/v1/engagements?name={name}&why=test", new ByteArrayContent(paper) { Headers = { ContentType = new("application/octet-stream") } }, null, key);

    public static Task<HttpResponseMessage> SendAsync(HttpClient program, HttpMethod method, string address, HttpContent? content = null, string? ifMatch = null, string? key = null)
    {
        HttpRequestMessage request = new(method, new Uri(address, UriKind.Relative)) { Content = content };
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return program.SendAsync(request);
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) => await answer.Content.ReadFromJsonAsync<JsonElement>();

    /// <summary>The codes of a problem, which has the form that the document promises.</summary>
    public static async Task<string[]> ProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        string said = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, said);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json", said);
        JsonElement problem = JsonElement.Parse(said);
        problem.GetProperty("status").GetInt32().ShouldBe((int)status);
        problem.GetProperty("type").GetString()!.ShouldStartWith("urn:vendorrisk:");
        JsonElement[] errors = [.. problem.GetProperty("errors").EnumerateArray()];
        errors.ShouldAllBe(error => error.GetProperty("message").GetString()!.Length > 0);
        return [.. errors.Select(error => error.GetProperty("code").GetString()!)];
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Forgery();

    [GeneratedRegex("vrk_[A-Za-z0-9_-]{43}")]
    private static partial Regex Secret();
}
