using System.Text.RegularExpressions;
using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;

namespace VendorRisk.EndToEnd.Tests.Heatmap;

[Collection(SharedSite.Name)]
public sealed class HeatmapTests(Site site)
{
    [BrowserFact]
    public async Task Cell_Chosen_LeadsToFindingAndOnToTheSourceLine()
    {
        await using Visit visit = await site.VisitAsync("/heatmap");
        IPage page = visit.Page;

        await page.Locator("tbody .heat-cell.heat-high, tbody .heat-cell.heat-medium").First.ClickAsync();
        ILocator finding = page.Locator("#cell-findings .finding").First;
        await Assertions.Expect(finding).ToBeVisibleAsync();
        ILocator source = page.Locator("#cell-findings .source-link").First;
        string line = Regex.Match(await source.InnerTextAsync(), "[0-9]+").Value;
        await source.ClickAsync();

        await Assertions.Expect(page.Locator($"#L{line}")).ToHaveAttributeAsync("aria-current", "location");
        await Assertions.Expect(page.Locator($"#L{line}")).ToBeInViewportAsync();
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task EveryCell_SaysInWordsWhatItsColourSays()
    {
        await using Visit visit = await site.VisitAsync("/heatmap");
        await visit.Page.Locator("tbody .heat-cell").First.WaitForAsync();

        foreach (ILocator cell in await visit.Page.Locator("tbody .heat-cell").AllAsync())
        {
            (await cell.Locator("b").InnerTextAsync()).ShouldNotBeNullOrWhiteSpace();
            (await cell.Locator("b + span").InnerTextAsync()).ShouldNotBeNullOrWhiteSpace();
        }
    }
}
