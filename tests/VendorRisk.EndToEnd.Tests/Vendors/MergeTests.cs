using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;

namespace VendorRisk.EndToEnd.Tests.Vendors;

[Collection(SharedSite.Name)]
public sealed class MergeTests(Site site)
{
    private const string From = "（株）とうごう物流東京支店";
    private const string Into = "株式会社とうごう物流";

    [BrowserFact]
    public async Task Vendor_RegisteredTwice_IsMergedByTheKeyboard_AfterAPreview_AndItsPageLeadsToTheOther()
    {
        await using Visit visit = await site.VisitAsync("/vendors");
        IPage page = visit.Page;
        foreach (string name in new[] { Into, From })
        {
            await visit.GoAsync("/vendors");
            await page.FillAsync("#register-name", name);
            await page.Locator("form", new() { Has = page.Locator("#register-name") }).Locator("button[type=submit]").ClickAsync();
            await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(name);
        }

        await page.SetViewportSizeAsync(360, 800);
        await page.GetByRole(AriaRole.Link, new() { Name = "名称と訂正" }).ClickAsync();
        await page.Locator("summary", new() { HasText = "別の事業者に統合する" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.FillAsync("#merge-into", Into);
        await page.FillAsync("#merge-why", "二重に登録していた");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#merge-preview")).ToContainTextAsync(Into);
        await Assertions.Expect(page.Locator("[role=status]", new() { HasText = "統合は取り消せません" })).ToBeVisibleAsync();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).ShouldBeTrue("nothing stands out of a narrow window");
        AxeResult axe = await page.RunAxe();
        axe.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => violation.Help).ShouldBeEmpty();

        await page.GetByRole(AriaRole.Button, new() { Name = "統合する", Exact = true }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("#merged")).ToBeVisibleAsync();
        await page.Locator("section", new() { Has = page.Locator("#merged") }).GetByRole(AriaRole.Link, new() { Name = Into }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Into);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(From);
        visit.Complaints.ShouldBeEmpty();
    }
}
