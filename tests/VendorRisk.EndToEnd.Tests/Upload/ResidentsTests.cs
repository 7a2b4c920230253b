using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;
using VendorRisk.Testing;
using VendorRisk.EndToEnd.Tests.Workspace;

namespace VendorRisk.EndToEnd.Tests.Upload;

/// <summary>Residents' own data is asked about before anything is stored; a kept original can be purged.</summary>
[Collection(SharedSite.Name)]
public sealed class ResidentsTests(Site site)
{
    // 123456789018 has the check digit of a 個人番号 and is the one that forms are explained with.
    private const string Number = "123456789018";

    [BrowserFact]
    public async Task PaperWithANumber_IsAskedAboutBeforeADraftIsKept_AndGoesOnWithAReason()
    {
        await using Visit visit = await site.VisitAsync("/upload");
        IPage page = visit.Page;

        await page.SetInputFilesAsync("#paper-file:enabled", Paper("付議事項.txt", $"{DraftPaper.Words}\n備考\t記入例の個人番号 {Number}\n"));

        ILocator notice = page.Locator(".residents");
        await Assertions.Expect(notice).ToContainTextAsync("個人番号（マイナンバー）らしい番号　1 件");
        await Assertions.Expect(notice).ToContainTextAsync("行目");
        (await page.ContentAsync()).ShouldNotContain(Number);
        await Assertions.Expect(page.Locator("#preview-title")).ToHaveCountAsync(0);
        page.Url.ShouldNotContain("draft=");
        await SeenAsync(page, "residents");

        await page.ClickAsync("#residents-go-on");
        await Assertions.Expect(notice).ToContainTextAsync("続ける理由を入力してください。");
        await page.FillAsync("#residents-why", "様式の記入例で、実在しない");
        await page.ClickAsync("#residents-go-on");
        await Assertions.Expect(page.Locator("#preview-title")).ToBeVisibleAsync();
        page.Url.ShouldContain("draft=");

        await visit.GoAsync("/people/log");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("様式の記入例で、実在しない");
        (await page.ContentAsync()).ShouldNotContain(Number);
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task PaperWithAList_GivenUp_LeavesNothing_AndAnotherIsRead()
    {
        await using Visit visit = await site.VisitAsync("/upload");
        IPage page = visit.Page;
        string list = string.Join('\n', Enumerable.Range(1, 7).Select(i => $"佐藤 花子\t東京都架空区見本町1-2-{i}\t昭和50年4月{i}日"));

        await page.SetInputFilesAsync("#paper-file:enabled", Paper("名簿付き.txt", $"{DraftPaper.Words}\n{list}\n"));
        await Assertions.Expect(page.Locator(".residents")).ToContainTextAsync("名簿らしい行　7 行");
        await page.GetByRole(AriaRole.Button, new() { Name = "別のファイルを選ぶ" }).ClickAsync();
        await Assertions.Expect(page.Locator(".residents")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("#preview-title")).ToHaveCountAsync(0);

        await page.SetInputFilesAsync("#paper-file:enabled", Paper("付議事項.txt", DraftPaper.Words));
        await Assertions.Expect(page.Locator("#preview-title")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".residents")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Lists_AreAskedAboutToo()
    {
        foreach ((string path, string input) in new[] { ("/load", "#load-file"), ("/vendors/import", "#import-file") })
        {
            await using Visit visit = await site.VisitAsync(path);
            await visit.Page.SetInputFilesAsync($"{input}:enabled", Paper("一覧.csv", $"管理番号,個人番号\n1,{Number}"));
            await Assertions.Expect(visit.Page.Locator(".residents").First).ToBeVisibleAsync();
            await visit.Page.FillAsync("#residents-why", "記入例");
            await visit.Page.ClickAsync("#residents-go-on");
            await Assertions.Expect(visit.Page.Locator(".residents")).ToHaveCountAsync(0);
        }
    }

    [BrowserFact]
    public async Task Original_Purged_IsSaidWhereItWasShown()
    {
        await using Visit visit = await site.VisitAsync("/upload");
        IPage page = visit.Page;
        await page.SetInputFilesAsync("#paper-file:enabled", Paper("消すもの.txt", DraftPaper.Words.Replace("検診の案内はがき", "敬老の案内はがき", StringComparison.Ordinal)));
        await Assertions.Expect(page.Locator("#preview-title")).ToBeVisibleAsync();
        await page.ClickAsync("#work-save");
        await page.FillAsync("#save-why", "付議の前の点検");
        await page.Locator("#work-save-panel button[type=submit]").ClickAsync();
        await WorkspacePage.StoredAsync(page);
        string engagement = new Uri(page.Url).AbsolutePath;

        await visit.GoAsync($"{engagement}?tab=versions");
        await page.ClickAsync("#purge-form summary");
        await page.FillAsync("#purge-why", "住民の名簿が入っていた");
        await page.ClickAsync("#purge-button");
        await Assertions.Expect(page.Locator("#purge-form")).ToContainTextAsync("チェックを入れてください");
        await SeenAsync(page, "purge-form");
        await page.CheckAsync("#purge-sure");
        await page.ClickAsync("#purge-button");

        await Assertions.Expect(page.Locator("#originals")).ToContainTextAsync("理由: 住民の名簿が入っていた");
        await Assertions.Expect(page.Locator("#versions-title + table")).ToContainTextAsync("原本を消去した");
        await SeenAsync(page, "purged");
        await visit.GoAsync($"{engagement}/paper");
        await Assertions.Expect(page.Locator(".purged")).ToContainTextAsync("消去しました（理由: 住民の名簿が入っていた）");
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("名簿を鍵のかかる棚");
        await SeenAsync(page, "purged-paper");
        visit.Complaints.ShouldBeEmpty();
    }

    private static FilePayload Paper(string name, string words) => new() { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(words) };

    /// <summary>Nothing sticks out at either width, and nothing serious is wrong for who cannot see the page.</summary>
    private static async Task SeenAsync(IPage page, string name)
    {
        foreach (int width in new[] { 390, 1280 })
        {
            await page.SetViewportSizeAsync(width, 900);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, name);
            if (Environment.GetEnvironmentVariable("VENDORRISK_SCREENSHOTS") is { Length: > 0 } folder)
            {
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = true });
            }
        }

        AxeResult found = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa"] } });
        found.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => violation.Id).ShouldBeEmpty(name);
    }
}
