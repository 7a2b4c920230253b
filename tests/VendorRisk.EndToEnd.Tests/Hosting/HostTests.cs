using System.Net;
using System.Text.Json;

namespace VendorRisk.EndToEnd.Tests.Hosting;

public sealed class HostTests : IAsyncLifetime
{
    private HostProcess host = null!;

    public async Task InitializeAsync() => host = await HostProcess.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public void Start_OnAFreePort_SaysInJapaneseThatItStartsAndWhereToOpenIt()
    {
        host.Output.TrimStart().ShouldStartWith("VendorRisk を起動しています");
        host.Output.ShouldContain($"VendorRisk を開く: {host.Address.ToString().TrimEnd('/')}");
    }

    [Fact]
    public async Task Start_OnATakenPort_StopsWithOneClearSentence()
    {
        (int exitCode, string output) = await HostProcess.RunToEndAsync(host.Address.Port);

        exitCode.ShouldBe(1);
        output.ShouldContain("ポートが、ほかのプログラムに使われています");
        output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Health_Asked_AnswersWithEachCheck()
    {
        using HttpClient client = new() { BaseAddress = host.Address };

        using JsonDocument health = JsonDocument.Parse(await client.GetStringAsync(new Uri("/health", UriKind.Relative)));

        health.RootElement.GetProperty("status").GetString().ShouldBe("healthy");
        health.RootElement.GetProperty("checks").EnumerateObject().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task AnyAnswer_Headers_KeepTheBrowserAtHome()
    {
        using HttpClient client = await host.ClientAsync();

        using HttpResponseMessage answer = await client.GetAsync(new Uri("/", UriKind.Relative));

        string policy = answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("default-src 'self'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("http");
        policy.ShouldContain("style-src 'self';");
        policy.ShouldContain("style-src-attr 'unsafe-inline';");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldHaveSingleItem().ShouldBe("nosniff");
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task FaultPage_Shown_HasAReferenceAndNothingOfTheInside()
    {
        using HttpClient client = new() { BaseAddress = host.Address };

        string page = await client.GetStringAsync(new Uri("/fault", UriKind.Relative));

        page.ShouldMatch("class=\"reference\">[0-9A-F]{8}<");
        page.ShouldNotContain("Exception");
        page.ShouldNotContain("Blazor:{\"type\":\"server\"");
    }

    [Fact]
    public async Task Head_OfWhatGetAnswers_HasTheSameStatusAndTypeWithoutABody()
    {
        using HttpClient client = await host.ClientAsync();
        foreach (string address in new[]
        {
            "/", "/upload", "/vendors", "/app.css", "/health", "/health/live", "/export/templates/built-in", "/export/registers/vendors", "/export/templates/1", "/nowhere",
        })
        {
            using HttpResponseMessage get = await client.GetAsync(new Uri(address, UriKind.Relative));
            using HttpRequestMessage asked = new(HttpMethod.Head, new Uri(address, UriKind.Relative));

            using HttpResponseMessage head = await client.SendAsync(asked);

            head.StatusCode.ShouldBe(get.StatusCode, address);
            (head.Content.Headers.ContentType?.MediaType).ShouldBe(get.Content.Headers.ContentType?.MediaType, address);
            (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty(address);
        }
    }

    [Theory]
    [InlineData("/sign-out")]
    [InlineData("/sign-in")]
    [InlineData("/first")]
    public async Task Form_WithoutItsToken_IsRefusedAndNoFault(string address)
    {
        using HttpClient client = new() { BaseAddress = host.Address };
        using FormUrlEncodedContent form = new([KeyValuePair.Create("back", "/")]);

        using HttpResponseMessage answer = await client.PostAsync(new Uri(address, UriKind.Relative), form);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Export_OfWhatIsNotThere_IsNotFound()
    {
        using HttpClient client = await host.ClientAsync();
        const string none = "/engagements/00000000000000000000000000000000/export/";
        foreach (string address in new[]
        {
            "/export/templates/1", "/export/templates/999999", "/export/templates/-1", "/export/registers/none", "/engagements/none/export/paper",
            none + "paper", none + "assessment", none + "checklist",
        })
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri(address, UriKind.Relative));

            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\t/elsewhere.example/")]
    [InlineData("/\n/elsewhere.example/")]
    [InlineData("/.//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("https://elsewhere.example/")]
    public async Task LanguageSwitch_AskedToLeadElsewhere_LeadsHome(string back)
    {
        using HttpClientHandler handler = new() { AllowAutoRedirect = false };
        using HttpClient client = new(handler) { BaseAddress = host.Address };

        using HttpResponseMessage answer = await client.GetAsync(new Uri($"/language/en?back={Uri.EscapeDataString(back)}", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe("/");
    }
}
