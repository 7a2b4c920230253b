using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;
using VendorRisk.Testing;

namespace VendorRisk.EndToEnd.Tests.Api;

/// <summary>The pages that people need for the API: tokens, and the reference.</summary>
[Collection(SharedSite.Name)]
public partial class ApiPagesTests(Site site)
{
    [BrowserFact]
    public async Task Owner_MakesAToken_SeesItOnce_AndEndsIt()
    {
        IPage page = await EnterAsync("/account");
        await page.GetByLabel("トークンの名前").FillAsync("夜間の取込");
        await page.GetByLabel("変更（write）").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "トークンを作る" }).ClickAsync();
        string secret = await page.Locator("code.key").InnerTextAsync();
        secret.ShouldMatch("^vrk_[A-Za-z0-9_-]{43}$");
        await SeriousAsync(page);

        await page.GotoAsync("/account");
        (await page.ContentAsync()).ShouldNotContain(secret);
        ILocator row = page.Locator("tr", new() { HasText = "夜間の取込" }).First;
        await Assertions.Expect(row).ToContainTextAsync("閲覧（read）、変更（write）");
        await row.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("無効にしました");
        await Assertions.Expect(page.Locator("tr", new() { HasText = "夜間の取込" }).First).ToContainTextAsync("無効");

        await page.GetByLabel("トークンの名前").FillAsync("範囲なし");
        await page.GetByLabel("閲覧（read）").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "トークンを作る" }).ClickAsync();
        await Assertions.Expect(page.Locator("main [role=alert]").First).ToContainTextAsync("範囲が選ばれていません");
    }

    [BrowserFact]
    public async Task Reference_IsServedByTheProductAlone_WithinItsContentPolicy()
    {
        IPage page = await EnterAsync("/account");
        List<string> asked = [];
        List<string> complaints = [];
        page.Request += (_, request) => asked.Add(request.Url);
        page.PageError += (_, error) => complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                complaints.Add(message.Text);
            }
        };
        IResponse answer = (await page.GotoAsync("/api"))!;
        await page.GetByText("文書から委託案件を登録する").First.WaitForAsync(new() { Timeout = 120_000 });

        string policy = answer.Headers["content-security-policy"];
        ScriptSource().Match(policy).Value.ShouldMatch("^script-src 'self' 'nonce-[A-Za-z0-9_-]+'$");
        asked.Where(url => !url.StartsWith(site.Address.ToString(), StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal) && !url.StartsWith("blob:", StringComparison.Ordinal)).ShouldBeEmpty();
        complaints.ShouldBeEmpty();
        if (Environment.GetEnvironmentVariable("VENDORRISK_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, "api.png") });
        }

        IPage stranger = await site.StrangerAsync();
        await stranger.GotoAsync("/api");
        new Uri(stranger.Url).AbsolutePath.ShouldBe("/sign-in");
    }

    private async Task<IPage> EnterAsync(string path)
    {
        IPage page = await site.StrangerAsync();
        await page.GotoAsync("/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = SampleEntry.Administrator, Exact = true }).ClickAsync();
        await page.Locator("main[data-interactive=true]").WaitForAsync();
        await page.GotoAsync(path);
        return page;
    }

    private static async Task SeriousAsync(IPage page)
    {
        AxeResult result = await page.RunAxe();
        result.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => $"{violation.Id}: {violation.Help}").ShouldBeEmpty(page.Url);
    }

    [GeneratedRegex("script-src [^;]+")]
    private static partial Regex ScriptSource();
}
