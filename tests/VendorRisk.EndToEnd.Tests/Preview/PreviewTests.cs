using System.Globalization;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;
using VendorRisk.EndToEnd.Tests.Workspace;
using static Microsoft.Playwright.Assertions;

namespace VendorRisk.EndToEnd.Tests.Preview;

[Collection(SharedSite.Name)]
public sealed class PreviewTests(Site site)
{
    [BrowserFact]
    public async Task Fact_Corrected_IsJudgedAgain_SurvivesAReload_AndIsSaved()
    {
        await using Visit visit = await site.VisitAsync("/upload");
        IPage page = visit.Page;
        await page.SetInputFilesAsync("#paper-file:enabled", WalkPaper.Draft("朝の散歩教室", "みどり印刷株式会社", "令和8年9月30日"));
        await page.Locator(".work-tabs a", new() { HasTextString = "事実" }).ClickAsync();
        ILocator people = page.Locator("#fact-people-count");
        await people.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("訂正する$") }).ClickAsync();
        await page.FillAsync("#edit-people-count", "たくさん");
        await people.Locator("form button[type=submit]").ClickAsync();
        await Expect(page.Locator("#edit-people-count-problem")).ToContainTextAsync("数として読めません");
        await Expect(page.Locator("#edit-people-count")).ToHaveValueAsync("たくさん");
        (await SeriousAsync(page)).ShouldBeEmpty();

        await page.FillAsync("#edit-people-count", "約２５０，０００人");
        await people.Locator("form button[type=submit]").ClickAsync();
        await Expect(people).ToContainTextAsync("250,000");
        await Expect(page.Locator("#check-status")).ToContainTextAsync("採点し直しました");

        page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await page.ReloadAsync();
        await page.Locator("#check[data-ready]").WaitForAsync();
        await Expect(page.Locator("#fact-people-count")).ToContainTextAsync("250,000");

        await WorkspacePage.SaveAsync(page, "人数を訂正");
        await WorkspacePage.StoredAsync(page);
        // The tabs of the draft look the same until the saved version has taken their place.
        await page.GetByRole(AriaRole.Link, new() { Name = "付議事項の原文を開く" }).WaitForAsync();
        await page.Locator(".work-tabs a", new() { HasTextString = "事実" }).ClickAsync();
        await Expect(page.Locator("#fact-people-count")).ToContainTextAsync("250,000");
        await Expect(page.Locator("#fact-people-count .tag-person")).ToContainTextAsync("見本：管理者（すべての役割）が確認・訂正");
        await page.Locator(".work-tabs a", new() { HasTextString = "版と変化" }).ClickAsync();
        await Expect(page.Locator("#versions-title + table")).ToContainTextAsync("人による訂正・確認：1件");
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Mark_AndFact_LeadToEachOther_WithTheKeyboardToo()
    {
        await using Visit visit = await site.VisitAsync("/upload");
        IPage page = visit.Page;
        await page.SetInputFilesAsync("#paper-file:enabled", WalkPaper.Draft("夜の散歩教室", "みどり印刷株式会社", "令和8年9月30日"));
        await page.Locator(".work-tabs a", new() { HasTextString = "事実" }).ClickAsync();
        await page.Locator("#check[data-ready]").WaitForAsync();
        await page.Locator(".paper-pane").FocusAsync();
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#fact-title")).ToBeFocusedAsync();

        await page.Locator("#fact-department button[data-line]").ClickAsync();
        await Expect(page.Locator("#L5")).ToBeFocusedAsync();
        await page.SetViewportSizeAsync(390, 844);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390);
    }

    [BrowserFact]
    public async Task SecondDraft_AndDecision_AreComparedByMeaning()
    {
        await using Visit visit = await site.VisitAsync("/upload");
        IPage page = visit.Page;
        await SaveAsync(page, WalkPaper.Draft("昼の散歩教室", "みどり印刷株式会社", "令和8年9月30日"));
        await page.Locator(".work-tabs a", new() { HasTextString = "決定" }).ClickAsync();
        await page.Locator("#decision-form summary").ClickAsync();
        await page.FillAsync("#decision-date", Today);
        await page.FillAsync("#decision-why", "第1回会議の議事録");
        await page.Locator("#decision-form button[type=submit]").ClickAsync();
        await Expect(page.Locator("#decisions tbody tr")).ToContainTextAsync("承認");

        await visit.GoAsync("/upload");
        await SaveAsync(page, WalkPaper.Draft("昼の散歩教室", "あおぞら発送株式会社", "令和9年3月31日"), async () =>
        {
            await page.Locator(".work-tabs a", new() { HasTextString = "前の版との違い" }).ClickAsync();
            await Expect(page.Locator("#draft-difference tbody tr").First).ToContainTextAsync("あおぞら発送株式会社");
            await Expect(page.Locator("#draft-difference")).ToContainTextAsync("件名が同じ");
            await Expect(page.Locator("#draft-difference")).ToContainTextAsync("令和9年3月31日");
        });
        await page.Locator(".work-tabs a", new() { HasTextString = "決定" }).ClickAsync();
        await Expect(page.Locator("#since-approval-title")).ToContainTextAsync($"前回承認（{Today}、第1版）からの変更");
        await Expect(page.Locator("#since-approval tbody tr").First).ToContainTextAsync("みどり印刷株式会社");
        await page.Locator(".work-tabs a", new() { HasTextString = "版と変化" }).ClickAsync();
        await page.Locator(".compare-versions summary").ClickAsync();
        await page.Locator(".compare-versions button[type=submit]").ClickAsync();
        await Expect(page.Locator(".compare-versions caption")).ToContainTextAsync("第1版から第2版への変更");
        (await SeriousAsync(page)).ShouldBeEmpty();
        visit.Complaints.ShouldBeEmpty();
    }

    private static string Today
    {
        get
        {
            DateTime day = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(9);
            return string.Create(CultureInfo.InvariantCulture, $"令和{day.Year - 2018}年{day.Month}月{day.Day}日");
        }
    }

    private static async Task SaveAsync(IPage page, FilePayload paper, Func<Task>? before = null)
    {
        await page.SetInputFilesAsync("#paper-file:enabled", paper);
        await page.Locator("#findings-title").WaitForAsync();
        await (before?.Invoke() ?? Task.CompletedTask);
        await WorkspacePage.SaveAsync(page, "付議のため");
        await WorkspacePage.StoredAsync(page);
        await page.Locator("#findings-title").WaitForAsync();
    }

    private static async Task<IEnumerable<string>> SeriousAsync(IPage page)
    {
        AxeResult result = await page.RunAxe();
        return result.Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {violation.Nodes.FirstOrDefault()?.Html}");
    }
}
