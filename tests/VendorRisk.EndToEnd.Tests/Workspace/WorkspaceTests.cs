using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;
using VendorRisk.EndToEnd.Tests.Preview;
using static Microsoft.Playwright.Assertions;

namespace VendorRisk.EndToEnd.Tests.Workspace;

[Collection(SharedSite.Name)]
public sealed class WorkspaceTests(Site site)
{
    private const string PaperMissing = "handling.paper-not-in-media";

    [BrowserFact]
    public async Task Finding_FixedWhereItStands_IsStruck_UndoneAndRedone_AndSavedAsShown()
    {
        await using Visit visit = await site.VisitAsync("/upload");
        IPage page = visit.Page;
        await page.SetInputFilesAsync("#paper-file:enabled", WalkPaper.Draft("健診の予約受付", "あさひ印刷株式会社", "令和8年9月30日"));
        await page.OpenAsync(PaperMissing);
        await page.ClickAsync("text=記録媒体を加える");
        await page.FillAsync("#add-name", "紙（案内はがき）");
        await page.ClickAsync(".fix form button[type=submit]");

        await Expect(page.Locator(".work-done s").First).ToContainTextAsync("紙");
        await Expect(page.Card(PaperMissing)).ToHaveCountAsync(0);
        await Expect(page.Locator(".work-moved b")).ToContainTextAsync("▼");

        await page.ClickAsync("text=元に戻す");
        await Expect(page.Card(PaperMissing)).ToBeVisibleAsync();
        await page.ClickAsync("text=やり直す");
        await Expect(page.Card(PaperMissing)).ToHaveCountAsync(0);
        string shown = await WorkspacePage.ResidualAsync(page);

        await WorkspacePage.SaveAsync(page, "記録媒体を補った");
        await WorkspacePage.StoredAsync(page);
        await Expect(page.Locator(".work-meter b")).ToHaveTextAsync(shown);
        await Expect(page.Card(PaperMissing)).ToHaveCountAsync(0);
        await Expect(page.Locator("#work-save")).ToBeDisabledAsync();
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Certification_OfAnUnregisteredVendor_IsRegisteredFromItsFinding()
    {
        await using Visit visit = await site.VisitAsync("/upload");
        IPage page = visit.Page;
        await page.SetInputFilesAsync("#paper-file:enabled", WalkPaper.Draft("梅祭りの招待", "うめの里発送株式会社", "令和8年9月30日"));
        await page.OpenAsync("certification.missing");
        await page.ClickAsync("text=認証を登録する");
        await page.FillAsync("#record-date", "令和9年13月1日");
        await page.ClickAsync(".fix form button[type=submit]");
        await Expect(page.Locator(".fix [role=alert], .fix .notice").First).ToContainTextAsync("日付として読めません");
        await page.FillAsync("#record-date", "令和10年3月31日");
        await page.FillAsync("#record-reference", "10820001");
        await page.ClickAsync(".fix form button[type=submit]");

        await Expect(page.Card("certification.missing")).ToHaveCountAsync(0);
        await visit.GoAsync("/vendors");
        await Expect(page.Locator("main")).ToContainTextAsync("うめの里発送株式会社");
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task StoredEngagement_CorrectedOnItsPage_BecomesTheNextVersion_AndADraftSurvivesAReload()
    {
        await using Visit visit = await site.VisitAsync("/upload");
        IPage page = visit.Page;
        await page.SetInputFilesAsync("#paper-file:enabled", WalkPaper.Draft("水道料金の通知", "ひかり発送株式会社", "令和8年9月30日"));
        await page.Locator("#findings-title").WaitForAsync();
        await WorkspacePage.SaveAsync(page, "付議のため");
        await WorkspacePage.StoredAsync(page);

        await page.OpenAsync(PaperMissing);
        await page.ClickAsync("text=記録媒体を加える");
        await page.FillAsync("#add-name", "紙（案内はがき）");
        await page.ClickAsync(".fix form button[type=submit]");
        await Expect(page.Locator(".work-done s").First).ToBeVisibleAsync();
        await page.WaitForURLAsync(new Regex("draft="));

        page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await page.ReloadAsync();
        await page.Locator("main[data-interactive=true]").WaitForAsync();
        await Expect(page.Locator("#work-save")).ToContainTextAsync("直し1件");
        await Expect(page.Card(PaperMissing)).ToHaveCountAsync(0);

        await WorkspacePage.SaveAsync(page, "委員会の指摘への対応");
        await WorkspacePage.StoredAsync(page);
        await Expect(page.Locator(".page-head")).ToContainTextAsync("第2版");
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Finding_Accepted_IsOffTheOpenList_WithTheSameGrade_AndComesBackWhenAFactChanges()
    {
        await using Visit visit = await site.VisitAsync("/upload");
        IPage page = visit.Page;
        await page.SetInputFilesAsync("#paper-file:enabled", WalkPaper.Draft("図書の宅配", "こだま配送株式会社", "令和8年9月30日"));
        await page.OpenAsync(PaperMissing);
        await page.Locator(".work-accept summary").ClickAsync();
        await Expect(page.Locator(".work-accept .notice")).ToContainTextAsync("先に下の「保存」");
        await WorkspacePage.SaveAsync(page, "付議のため");
        await WorkspacePage.StoredAsync(page);
        await Expect(page.Locator(".page-head")).ToContainTextAsync("第1版");
        await page.OpenAsync(PaperMissing);
        string shown = await WorkspacePage.ResidualAsync(page);
        int open = await OpenCountAsync(page);

        await page.Locator(".work-accept summary").ClickAsync();
        await page.FillAsync("#accept-why", "印刷は庁内の機器だけで行うため");
        await page.ClickAsync(".work-accept button[type=submit]");
        await Expect(page.Card(PaperMissing)).ToHaveCountAsync(0);
        await Expect(page.Locator(".work-accepted > summary")).ToContainTextAsync("受け入れた指摘");
        (await WorkspacePage.ResidualAsync(page)).ShouldBe(shown);
        (await OpenCountAsync(page)).ShouldBe(open - 1);
        await page.Locator(".work-accepted > summary").ClickAsync();
        await Expect(page.Locator(".work-accepted-item")).ToContainTextAsync("印刷は庁内の機器だけで行うため");
        (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {violation.Nodes.FirstOrDefault()?.Html}").ShouldBeEmpty();
        await page.Locator(".work-tabs a", new() { HasTextString = "版と変化" }).ClickAsync();
        await Expect(page.Locator("#versions-title + table")).ToContainTextAsync("指摘を受け入れた");

        await page.Locator(".work-tabs a", new() { HasTextString = "事実" }).ClickAsync();
        await page.Locator(".fact-group h4 button[aria-expanded=false]", new() { HasTextString = "案内はがきの印刷と発送" }).First.ClickAsync();
        ILocator medium = page.Locator("[id^=fact-sheets-][id*=-media-]").First;
        await medium.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("訂正する$") }).ClickAsync();
        await medium.Locator("form input").FillAsync("委託先のサーバ");
        await medium.Locator("form button[type=submit]").ClickAsync();
        await Expect(page.Locator("#check-status")).ToContainTextAsync("採点し直しました");
        await page.WaitForURLAsync(new Regex("[?&]draft="));
        await page.Locator(".work-tabs a", new() { HasTextString = "直す" }).ClickAsync();

        // It was open when it was accepted, and is open where it comes back.
        await Expect(page.Locator(".work-former")).ToContainTextAsync("受け入れたときと事実が違います");
        await Expect(page.Locator(".work-former")).ToContainTextAsync("印刷は庁内の機器だけで行うため");
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task NextYear_IsBegunFromASavedEngagement_ConfirmedAndSavedAsItsContinuation()
    {
        await using Visit visit = await site.VisitAsync("/upload");
        IPage page = visit.Page;
        await page.SetInputFilesAsync("#paper-file:enabled", WalkPaper.Draft("敬老の招待", "つくし印刷株式会社", "令和9年3月31日"));
        await page.Locator("#findings-title").WaitForAsync();
        await WorkspacePage.SaveAsync(page, "付議のため");
        await WorkspacePage.StoredAsync(page);
        string before = new Uri(page.Url).AbsolutePath;

        await page.ClickAsync("#next-year-begin");
        await page.Locator("#next-year").WaitForAsync();
        await Expect(page.Locator("#next-year")).ToContainTextAsync("敬老の招待");
        await Expect(page.Locator("#fact-people-count")).ToContainTextAsync("前年度：12,000");
        ILocator vendor = page.Locator("#fact-chain-0-name");
        await vendor.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("確認") }).First.ClickAsync();
        await Expect(vendor).ToHaveCountAsync(0);
        await page.Locator("#fact-people-count").GetByRole(AriaRole.Button, new() { NameRegex = new Regex("入力する$") }).ClickAsync();
        await page.FillAsync("#edit-people-count", "13000");
        await page.Locator("#fact-people-count form button[type=submit]").ClickAsync();
        await Expect(page.Locator("#fact-people-count")).ToHaveCountAsync(0);
        (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {violation.Nodes.FirstOrDefault()?.Html}").ShouldBeEmpty();

        await page.ClickAsync("#work-save");
        await Expect(page.Locator("#save-why")).ToHaveValueAsync(new Regex("年度更新"));
        await page.ClickAsync("#work-save-panel button[type=submit]");
        await WorkspacePage.StoredAsync(page);
        new Uri(page.Url).AbsolutePath.ShouldNotBe(before);
        await Expect(page.Locator(".page-head")).ToContainTextAsync("令和9年4月1日");
        await Expect(page.Locator(".page-head")).ToContainTextAsync("第1版");
        await page.Locator(".work-tabs a", new() { HasTextString = "翌年度の確認" }).ClickAsync();
        await Expect(page.Locator($"#next-year a[href='{before}']")).ToHaveTextAsync(new Regex("敬老の招待"));
        visit.Complaints.ShouldBeEmpty();
    }

    private static async Task<int> OpenCountAsync(IPage page) =>
        int.Parse(Regex.Match(await page.Locator(".work-tabs a[aria-current]").InnerTextAsync(), "[0-9]+").Value, System.Globalization.CultureInfo.InvariantCulture);

    [BrowserTheory]
    [InlineData(390, 844)]
    [InlineData(820, 1100)]
    [InlineData(1280, 800)]
    [InlineData(1920, 1080)]
    public async Task Workspace_FitsTheWindow_AndIsAccessible(int width, int height)
    {
        await using Visit visit = await site.VisitAsync("/upload");
        IPage page = visit.Page;
        await page.SetViewportSizeAsync(width, height);
        await page.SetInputFilesAsync("#paper-file:enabled", WalkPaper.Draft("図書館の督促", "ゆうなぎ印刷株式会社", "令和8年9月30日"));
        await page.OpenAsync(PaperMissing);
        await page.Locator(".fix").WaitForAsync();

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        (await page.Locator(".shell-header").EvaluateAsync<double>("header => header.getBoundingClientRect().height")).ShouldBeLessThanOrEqualTo(height * 0.12);
        (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {violation.Nodes.FirstOrDefault()?.Html}").ShouldBeEmpty();
    }
}
