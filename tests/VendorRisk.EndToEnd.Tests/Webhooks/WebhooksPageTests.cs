using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;

namespace VendorRisk.EndToEnd.Tests.Webhooks;

[Collection(SharedSite.Name)]
public sealed class WebhooksPageTests(Site site)
{
    [BrowserFact]
    public async Task Administrator_RegistersTestsPausesAndRemovesAReceiver()
    {
        await using Visit visit = await site.VisitAsync("/jobs");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "管理" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "外部への通知" }).ClickAsync();
        await visit.Page.GetByLabel("受け手の名前").FillAsync("文書管理システム");
        await visit.Page.GetByLabel("送り先のアドレス").FillAsync("http://hook.example.jp/in");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "登録する", Exact = true }).ClickAsync();

        // All that is wrong, and nothing typed is lost.
        ILocator problems = visit.Page.Locator("main [role=alert]");
        await Assertions.Expect(problems).ToContainTextAsync("変更の理由");
        await Assertions.Expect(problems).ToContainTextAsync("https://");
        await Assertions.Expect(problems).ToContainTextAsync("一つ以上選んでください");
        await Assertions.Expect(visit.Page.GetByLabel("受け手の名前")).ToHaveValueAsync("文書管理システム");

        await visit.Page.GetByLabel("送り先のアドレス").FillAsync("https://hook.invalid/in");
        await visit.Page.GetByLabel("決定の記録").CheckAsync();
        await visit.Page.GetByLabel("登録する理由").FillAsync("文書管理との連携");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "登録する", Exact = true }).ClickAsync();
        string secret = await visit.Page.Locator("#webhook-secret code").InnerTextAsync();
        secret.ShouldMatch("^whsec_[A-Za-z0-9+/]{43}=$");

        await visit.GoAsync("/webhooks");
        (await visit.Page.ContentAsync()).ShouldNotContain(secret);
        ILocator card = visit.Page.Locator(".webhook", new() { HasText = "文書管理システム" });
        await card.Locator(".webhook-test").ClickAsync();
        await Assertions.Expect(card.Locator(".webhook-said")).ToContainTextAsync("つながりません");
        await Assertions.Expect(card.Locator("tbody tr")).ToContainTextAsync("試し送り");
        await Assertions.Expect(card.Locator(".webhook-waiting")).ToHaveTextAsync("1 件");

        foreach (int width in (int[])[390, 1280])
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            (await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0, $"at {width}");
            if (Environment.GetEnvironmentVariable("VENDORRISK_SCREENSHOTS") is { Length: > 0 } folder)
            {
                await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"webhooks-{width}.png"), FullPage = true });
            }

            AxeResult result = await visit.Page.RunAxe();
            result.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => $"{violation.Id}: {violation.Help}").ShouldBeEmpty();
        }

        await card.Locator(".webhook-pause").ClickAsync();
        await card.GetByLabel("一時停止の理由").FillAsync("受け手の点検");
        await card.Locator(".webhook-confirm").ClickAsync();
        await Assertions.Expect(card.Locator(".webhook-paused")).ToContainTextAsync("受け手の点検");
        await card.Locator(".webhook-resume").ClickAsync();
        await Assertions.Expect(card.Locator(".webhook-state")).ToHaveTextAsync("送信中");
        await card.Locator(".webhook-remove").ClickAsync();
        await card.GetByLabel("削除の理由").FillAsync("連携の終わり");
        await card.Locator(".webhook-confirm").ClickAsync();
        await Assertions.Expect(card).ToHaveCountAsync(0);
        visit.Complaints.ShouldBeEmpty();
        site.HostOutput.ShouldNotContain(secret);

        await visit.GoAsync("/people/log");
        ILocator log = visit.Page.Locator("main table");
        await Assertions.Expect(log).ToContainTextAsync("/webhooks register 文書管理システム");
        await Assertions.Expect(log).ToContainTextAsync("連携の終わり");
    }
}
