using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;

namespace VendorRisk.EndToEnd.Tests.Candidates;

[Collection(SharedSite.Name)]
public sealed class CandidatesTests(Site site)
{
    [BrowserFact]
    public async Task UndecidedVendor_LeadsToCandidates_EachWithVerdictInWordsAndAGrade()
    {
        await using Visit visit = await site.VisitAsync("/vendors");
        IPage page = visit.Page;
        await RegisterAsync(page, "株式会社こうほ企画");

        await visit.GoAsync("/");
        await page.Locator("tbody tr", new() { HasText = "未定" }).Locator("a").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "候補を比べる" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("候補の比較");
        await page.Locator("details summary").ClickAsync();
        await page.GetByLabel("株式会社こうほ企画").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "選んだ事業者を比べる" }).ClickAsync();

        await Assertions.Expect(page.Locator(".candidates thead")).ToContainTextAsync("株式会社こうほ企画");
        await Assertions.Expect(page.Locator(".candidates .verdict-fail b").First).ToContainTextAsync("満たさない");
        await Assertions.Expect(page.Locator(".candidates .grade")).ToHaveCountAsync(1);
        AxeResult axe = await page.RunAxe();
        axe.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => violation.Help).ShouldBeEmpty();
        visit.Complaints.ShouldBeEmpty();
    }

    private static async Task RegisterAsync(IPage page, string name)
    {
        await page.FillAsync("#register-name", name);
        await page.Locator("form", new() { Has = page.Locator("#register-name") }).Locator("button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync(name);
    }
}
