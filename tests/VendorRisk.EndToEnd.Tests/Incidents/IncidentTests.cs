using System.Globalization;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace VendorRisk.EndToEnd.Tests.Incidents;

[Collection(SharedSite.Name)]
public sealed class IncidentTests(Site site)
{
    private static string Today => TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(9).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [BrowserFact]
    public async Task Incident_FromWhoIsHitToItsLessons()
    {
        await using Visit visit = await site.VisitAsync("/concentration");
        IPage page = visit.Page;
        (await SeriousAsync(page)).ShouldBeEmpty();
        await page.Locator("#ranked tbody th a").First.ClickAsync();
        await page.Locator("a[href^='/incidents/open']").ClickAsync();
        await page.FillAsync("#open-learned", Today);
        await page.FillAsync("#open-what", "保存先に侵入された");
        await page.FillAsync("#open-data", "氏名、住所");
        await page.ClickAsync("#open-incident");
        await page.WaitForURLAsync(new Regex("/incidents/[0-9a-f]{32}$"));
        string address = new Uri(page.Url).AbsolutePath;
        await Expect(page.Locator("#hits tbody tr").First).ToBeVisibleAsync();
        (await SeriousAsync(page)).ShouldBeEmpty();

        await page.FillAsync("#ask-of", "みどり印刷株式会社");
        await page.FillAsync("#ask-on", Today);
        await page.FillAsync("#ask-words", "残っていたデータの範囲");
        await page.FillAsync("#lessons", "消去を立入りで確かめる");
        await page.ClickAsync("#ask");
        await Expect(page.Locator("#questions li")).ToHaveCountAsync(1);

        // What is being typed elsewhere on the page stays.
        await Expect(page.Locator("#lessons")).ToHaveValueAsync("消去を立入りで確かめる");
        await page.ClickAsync("#close-incident");
        await Expect(page.Locator("[role=alert] li")).ToHaveCountAsync(3);

        await page.Locator("#answer-1 summary").ClickAsync();
        await page.FillAsync("#answer-1-on", Today);
        await page.FillAsync("#answer-1-words", "テスト用のデータ");
        await page.Locator("#answer-1 button[type=submit]").ClickAsync();
        await Expect(page.Locator("#questions")).ToContainTextAsync("テスト用のデータ");
        foreach (string words in new[] { "受付 第12号", "受付 第13号" })
        {
            await page.FillAsync("#duty-on", Today);
            await page.FillAsync("#duty-words", words);
            await page.ClickAsync("#report");
            await Expect(page.Locator("#duties")).ToContainTextAsync(words);
        }

        await Expect(page.Locator("#letter")).ToHaveValueAsync(new Regex("個人情報保護委員会[\\s\\S]*テスト用のデータ"));
        await page.ClickAsync("#close-incident");
        await Expect(page.Locator("#lessons-title")).ToBeVisibleAsync();
        IAPIResponse word = await page.APIRequest.GetAsync(new Uri(new Uri(page.Url), $"{address}/notices/word").ToString());
        word.Headers["content-type"].ShouldContain("wordprocessingml");
        await page.SetViewportSizeAsync(390, 844);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390);
        visit.Complaints.ShouldBeEmpty();
    }

    private static async Task<IEnumerable<string>> SeriousAsync(IPage page)
    {
        AxeResult result = await page.RunAxe();
        return result.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => $"{violation.Id}: {violation.Nodes.FirstOrDefault()?.Html}");
    }
}
