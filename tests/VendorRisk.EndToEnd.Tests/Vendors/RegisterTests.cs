using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace VendorRisk.EndToEnd.Tests.Vendors;

[Collection(SharedSite.Name)]
public sealed class RegisterTests(Site site)
{
    [BrowserFact]
    public async Task Certification_WithAnEraSlip_IsCorrectedByOneClick_RecordedAndCorrected_AndStruck()
    {
        await using Visit visit = await site.VisitAsync("/vendors");
        IPage page = visit.Page;
        await RegisterAsync(page, "株式会社きろく印刷");
        await page.GetByRole(AriaRole.Link, new() { Name = "認証 0", Exact = true }).ClickAsync();
        await page.ClickAsync("#certifications-add");
        await page.SelectOptionAsync("#certify-scheme", "ISMS");
        await page.FillAsync("#certify-issuer", "認証機構");
        await page.FillAsync("#certify-issued", "令和元年4月30日");
        await page.FillAsync("#certify-expires", "R10.3.31");
        await page.ClickAsync("text=平成31年4月30日 にする");
        await Expect(page.Locator("#certify-issued")).ToHaveValueAsync("平成31年4月30日");
        await Expect(page.Locator("#certify-expires-said")).ToContainTextAsync("2028-03-31");
        await SubmitAsync(page, "#certify");

        await Expect(page.Locator(".entry")).ToContainTextAsync("認証機構");
        await page.GetByRole(AriaRole.Button, new() { Name = "ISMS を訂正" }).ClickAsync();
        await page.Locator("[id^=certify-][id$=-edition]").FillAsync("ISO/IEC 27001:2022");
        await page.Locator("[id^=certify-][id$=-why]").FillAsync("登録証で確かめた");
        await page.Locator(".entry-form button[type=submit]").ClickAsync();
        await Expect(page.Locator(".entry-title")).ToContainTextAsync("27001:2022");

        await page.GetByRole(AriaRole.Button, new() { Name = "を取り消す" }).ClickAsync();
        await page.Locator("[id^=strike-][id$=-why]").FillAsync("別の事業者のものだった");
        await page.Locator(".entry-form button[type=submit]").ClickAsync();
        await Expect(page.Locator(".entry")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "履歴" }).ClickAsync();
        await Expect(page.Locator(".history li").First).ToContainTextAsync("別の事業者のものだった");
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Change_ByAnother_KeepsWhatWasTyped_AndSaysWhatWasDone()
    {
        await using Visit visit = await site.VisitAsync("/vendors");
        IPage page = visit.Page;
        await RegisterAsync(page, "株式会社ふたり運送");
        await page.GetByRole(AriaRole.Link, new() { Name = "名称と訂正" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "番号・国・備考を訂正" }).ClickAsync();
        await page.FillAsync("#correct-note", "夜間の窓口あり");
        await page.FillAsync("#correct-why", "聞き取り");

        await using Visit other = await site.VisitAsync(new Uri(page.Url).AbsolutePath + "?tab=clouds");
        await other.Page.ClickAsync("#clouds-add");
        await other.Page.FillAsync("#cloud-name", "AWS 東京リージョン");
        await other.Page.PressAsync("#cloud-name", "Tab");
        await Expect(other.Page.Locator("#cloud-operator-country")).ToHaveValueAsync("US");
        await Expect(other.Page.Locator("#cloud-server-country")).ToHaveValueAsync("JP");
        await SubmitAsync(other.Page, "#cloud");
        await Expect(other.Page.Locator(".entry")).ToContainTextAsync("東京リージョン");

        await SubmitAsync(page, "#correct");
        await Expect(page.Locator("#correct [role=alert]")).ToContainTextAsync("クラウドを記録：AWS 東京リージョン");
        await Expect(page.Locator("#correct-note")).ToHaveValueAsync("夜間の窓口あり");
        await SubmitAsync(page, "#correct");
        await Expect(page.Locator(".entry-card")).ToContainTextAsync("夜間の窓口あり");
    }

    [BrowserFact]
    public async Task Search_StaysInTheAddress_OnTheWayBack_AndFoldsSpellings()
    {
        await using Visit visit = await site.VisitAsync("/vendors");
        IPage page = visit.Page;
        await RegisterAsync(page, "株式会社さがしもの");
        await visit.GoAsync("/vendors");
        await page.FillAsync("#vendor-words", "㈱サガシ　モノ");
        ILocator found = page.GetByRole(AriaRole.Link, new() { Name = "株式会社さがしもの" });
        await Expect(page.Locator(".rz-data-row")).ToHaveCountAsync(1);
        await Expect(page.Locator("#vendor-words")).ToBeFocusedAsync();
        await found.ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("株式会社さがしもの");
        await page.Locator("main p a", new() { HasText = "事業者" }).First.ClickAsync();
        await Expect(page.Locator("#vendor-words")).ToHaveValueAsync("㈱サガシ　モノ");
        await Expect(page.Locator(".rz-data-row")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Tabs_AtEveryWidth_StayInTheWindow_AndPassAxe()
    {
        await using Visit visit = await site.VisitAsync("/vendors");
        IPage page = visit.Page;
        await RegisterAsync(page, "株式会社ひろさ確認");
        string path = new Uri(page.Url).AbsolutePath;
        foreach ((string tab, int adders) in new[] { ("", 0), ("?tab=certifications", 1), ("?tab=clouds", 1), ("?tab=events", 2), ("?tab=engagements", 0), ("?tab=names", 0), ("?tab=history", 0) })
        {
            await visit.GoAsync(path + tab);
            ILocator add = page.Locator("[id$=-add]");
            for (int left = adders; left > 0; left--)
            {
                await Expect(add).ToHaveCountAsync(left);
                await add.First.ClickAsync();
            }

            await Expect(add).ToHaveCountAsync(0);

            foreach (int width in new[] { 360, 820, 1280 })
            {
                await page.SetViewportSizeAsync(width, 800);
                (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).ShouldBeTrue($"{tab} at {width}");
            }

            AxeResult axe = await page.RunAxe();
            axe.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => violation.Help).ShouldBeEmpty(tab);
        }
    }

    private static async Task RegisterAsync(IPage page, string name)
    {
        await page.FillAsync("#register-name", name);
        await page.Locator("form", new() { Has = page.Locator("#register-name") }).Locator("button[type=submit]").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(name);
    }

    private static Task SubmitAsync(IPage page, string form) => page.Locator(form).Locator("button[type=submit]").ClickAsync();
}
