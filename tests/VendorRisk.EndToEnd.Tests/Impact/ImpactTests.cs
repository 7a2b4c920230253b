using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;

namespace VendorRisk.EndToEnd.Tests.Impact;

[Collection(SharedSite.Name)]
public sealed class ImpactTests(Site site)
{
    [BrowserFact]
    public async Task Name_LeadsToTheListOfThoseWhoAreHit()
    {
        await using Visit visit = await site.VisitAsync("/heatmap?rows=vendors&sort=people");
        IPage page = visit.Page;
        string name = await page.Locator("tbody th a, tbody th span").First.InnerTextAsync();

        await visit.GoAsync("/impact");
        await page.Locator("#impact-words").FillAsync(name);
        await page.Locator("#impact-words").PressAsync("Enter");
        await page.Locator("#hit, .impact-found").First.WaitForAsync();
        if (await page.Locator("#hit").CountAsync() == 0)
        {
            await page.Locator(".impact-found a").First.ClickAsync();
        }

        await Assertions.Expect(page.Locator("#hit-title")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".impact-list tbody tr").First.Locator(".impact-hit")).ToHaveCountAsync(1);
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task VendorPage_LeadsThereInOneClick()
    {
        await using Visit visit = await site.VisitAsync("/vendors");
        await visit.Page.Locator("main a[href^='/vendors/']:not([href='/vendors/import'])").First.ClickAsync();
        await visit.Page.Locator("a[href^='/impact?vendor=']").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("main h1")).ToHaveTextAsync("影響の調べ");
        await Assertions.Expect(visit.Page.Locator("#hit, main .notice").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task NameThatNobodyHas_SaysSo()
    {
        await using Visit visit = await site.VisitAsync("/impact?words=zzzzzz");
        await Assertions.Expect(visit.Page.Locator("main .notice")).ToContainTextAsync("zzzzzz");
        (await visit.Page.Locator(".impact-list").CountAsync()).ShouldBe(0);
    }
}
