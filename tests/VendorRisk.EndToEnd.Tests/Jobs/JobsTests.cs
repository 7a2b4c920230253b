using System.Net;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;
using VendorRisk.Testing;

namespace VendorRisk.EndToEnd.Tests.Jobs;

[Collection(SharedSite.Name)]
public sealed class JobsTests(Site site)
{
    [BrowserFact]
    public async Task Page_RunsPausesAndResumesAJob()
    {
        await using Visit visit = await site.VisitAsync("/jobs");
        ILocator upkeep = visit.Page.Locator("#job-upkeep");
        await Assertions.Expect(upkeep).ToContainTextAsync("毎日 03:30");
        await upkeep.Locator(".job-run").ClickAsync();
        await Assertions.Expect(upkeep.Locator(".job-state")).ToHaveTextAsync("完了");
        await Assertions.Expect(upkeep).ToContainTextAsync("壊れた所はありません");

        await upkeep.Locator(".job-pause-button").ClickAsync();
        await visit.Page.FillAsync("#why-upkeep", "夜間の工事");
        await upkeep.Locator("form button[type=submit]").ClickAsync();
        await Assertions.Expect(upkeep.Locator(".job-pause")).ToContainTextAsync("夜間の工事");
        await Assertions.Expect(upkeep.Locator(".job-state")).ToHaveTextAsync("一時停止中");
        await Assertions.Expect(upkeep.Locator(".job-next")).ToHaveTextAsync("なし");
        (await SeriousAsync(visit)).ShouldBeEmpty();

        await upkeep.Locator(".job-resume").ClickAsync();
        await Assertions.Expect(upkeep.Locator(".job-next")).ToContainTextAsync("03:30");
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    [InlineData(1920)]
    public async Task Page_AtAnyWidth_NeedsNoScrollingSideways(int width)
    {
        await using Visit visit = await site.VisitAsync("/jobs");
        await visit.Page.SetViewportSizeAsync(width, 900);
        await Assertions.Expect(visit.Page.Locator(".job")).Not.ToHaveCountAsync(0);

        if (Environment.GetEnvironmentVariable("VENDORRISK_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"jobs-{width}.png"), FullPage = true });
        }

        (await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
    }

    [BrowserFact]
    public async Task Dashboard_OnTheServerItself_OpensWithinTheContentSecurityPolicy()
    {
        await using Visit visit = await site.VisitAsync("/jobs");
        foreach (string page in new[] { "", "/recurring", "/jobs/succeeded", "/servers", "/retries" })
        {
            IResponse? answer = await visit.Page.GotoAsync("/jobs/dashboard" + page, new() { WaitUntil = WaitUntilState.Load });
            answer!.Status.ShouldBe(200, page);
            answer.Headers["content-security-policy"].ShouldContain("script-src 'self';");
            await Assertions.Expect(visit.Page.Locator(".navbar-brand")).ToHaveTextAsync("VendorRisk ジョブ");
            if (page.Length == 0 && Environment.GetEnvironmentVariable("VENDORRISK_SCREENSHOTS") is { Length: > 0 } folder)
            {
                await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, "dashboard.png") });
            }
        }

        visit.Complaints.ShouldBeEmpty();
        visit.Requests.Where(request => !request.StartsWith(site.Address.ToString(), StringComparison.Ordinal) && !request.StartsWith("data:", StringComparison.Ordinal) && !request.StartsWith("ws://localhost", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Host", "elsewhere.example")]
    public async Task Dashboard_ForASamplePersonThroughAProxyOrUnderAForeignName_IsNotThere(string header, string value)
    {
        using HttpClient client = await site.ClientAsync();
        foreach (string page in new[] { "/jobs/dashboard", "/jobs/dashboard/recurring" })
        {
            using HttpRequestMessage asked = new(HttpMethod.Get, page);
            asked.Headers.TryAddWithoutValidation(header, value);

            using HttpResponseMessage answer = await client.SendAsync(asked);

            if (header == "Host")
            {
                answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, "a name that nobody gave this host leads nowhere");
                continue;
            }

            answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/sign-in", "a sample person is at the machine itself, or nowhere");
        }
    }

    [BrowserFact]
    public async Task Dashboard_IsForWhoRunsTheSystem()
    {
        using HttpClient client = new() { BaseAddress = site.Address };
        await SampleEntry.EnterAsync(client, site.Address, "見本：所管課・契約担当");
        foreach (string page in new[] { "/jobs/dashboard", "/jobs/dashboard/recurring", "/jobs", "/people", "/people/log" })
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri(page, UriKind.Relative));
            answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/refused", page);
        }
    }

    [BrowserFact]
    public async Task Dashboard_IsForLookingAlone()
    {
        using HttpClient client = await site.ClientAsync();

        using HttpResponseMessage answer = await client.PostAsync(new Uri("/jobs/dashboard/recurring/trigger", UriKind.Relative), new FormUrlEncodedContent([KeyValuePair.Create("jobs[]", "upkeep")]));

        answer.IsSuccessStatusCode.ShouldBeFalse();
    }

    private static async Task<IEnumerable<string>> SeriousAsync(Visit visit)
    {
        AxeResult result = await visit.Page.RunAxe();
        return result.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => $"{violation.Id}: {violation.Help}");
    }
}
