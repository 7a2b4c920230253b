using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace VendorRisk.EndToEnd.Tests.Intake;

[Collection(SharedSite.Name)]
public sealed class IntakeTests(Site site)
{
    [BrowserFact]
    public async Task Form_SaysAllThatIsMissing_SurvivesAReload_AndEndsInTheWorkspace()
    {
        await using Visit visit = await site.VisitAsync("/new");
        IPage page = visit.Page;
        await page.FillAsync("#intake-title", "放課後広場の受付に係る業務の委託について");
        await page.FillAsync("#intake-start", "令和9年4月1日");
        await page.FillAsync("#intake-end", "令和8年3月31日");
        await page.ClickAsync(".intake-end button[type=submit]");
        await Expect(page.Locator(".intake")).ToContainTextAsync("「担当課」を入力してください。");
        await Expect(page.Locator(".intake")).ToContainTextAsync("情報項目を1つ以上");
        await Expect(page.Locator(".intake")).ToContainTextAsync("開始日が終了日より後");
        (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => violation.Id).ShouldBeEmpty();

        await page.FillAsync("#intake-department", "子ども部子ども課");
        await page.FillAsync("#intake-work", "受付と名簿の入力");
        await page.FillAsync("#intake-end", "令和10年3月31日");
        await page.FillAsync("#intake-vendor", "株式会社ゆうやけ企画");
        await page.FillAsync("#intake-item", "氏名、電話番号");
        await page.ClickAsync("text=加える");
        await Expect(page.Locator(".page-head [role=status]")).ToContainTextAsync("保存されています");
        await page.ReloadAsync();
        await page.Locator("main[data-interactive=true]").WaitForAsync();
        await Expect(page.Locator("#intake-vendor")).ToHaveValueAsync("株式会社ゆうやけ企画");

        await page.ClickAsync(".intake-end button[type=submit]");
        await page.WaitForURLAsync(new Regex("/upload\\?draft="));
        await Expect(page.Locator("#preview-title")).ToContainTextAsync("放課後広場");
        await Expect(page.Locator(".work-node b").Nth(1)).ToHaveTextAsync("株式会社ゆうやけ企画");
        visit.Complaints.ShouldBeEmpty();
    }
}
