using System.Text.RegularExpressions;
using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;

namespace VendorRisk.EndToEnd.Tests.Heatmap;

[Collection(SharedSite.Name)]
public sealed class HeatmapTests(Site site)
{
    private const string Graver = "tbody .heat-cell.heat-critical, tbody .heat-cell.heat-high, tbody .heat-cell.heat-medium";

    [BrowserFact]
    public async Task Cell_Chosen_LeadsToFindingAndOnToTheSourceLine_AndBackKeepsTheCell()
    {
        await using Visit visit = await site.VisitAsync("/heatmap");
        IPage page = visit.Page;

        await page.Locator(Graver).First.ClickAsync();
        await Assertions.Expect(page.Locator(".heat-panel .heat-finding").First).ToBeVisibleAsync();
        ILocator source = page.Locator(".heat-panel .source-link").First;
        string line = Regex.Match(await source.InnerTextAsync(), "[0-9]+").Value;
        await source.ClickAsync();

        await Assertions.Expect(page.Locator($"#L{line}")).ToHaveAttributeAsync("aria-current", "location");
        await Assertions.Expect(page.Locator($"#L{line}")).ToBeInViewportAsync();

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".heat-panel .heat-finding").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#open-cell")).ToHaveCountAsync(1);
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Finding_LeadsToThePageOfItsRule()
    {
        await using Visit visit = await site.VisitAsync("/heatmap");
        await visit.Page.Locator(Graver).First.ClickAsync();
        await visit.Page.Locator(".heat-panel .rule-link").First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".rule-page h2").First).ToHaveTextAsync("何を見るか");
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(820)]
    [InlineData(1280)]
    [InlineData(1920)]
    public async Task Findings_OpenWithinTheWindow_AndThePageNeverScrollsSideways(int width)
    {
        await using Visit visit = await site.VisitAsync("/heatmap");
        IPage page = visit.Page;
        await page.SetViewportSizeAsync(width, 900);
        await page.Locator(Graver).Last.ClickAsync();

        ILocator panel = page.Locator(".heat-panel");
        await Assertions.Expect(panel).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#cell-title")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("#cell-title")).ToBeFocusedAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
    }

    [BrowserFact]
    public async Task Row_UnfoldsIntoItsChain_AndTheAddressKeepsIt()
    {
        await using Visit visit = await site.VisitAsync("/heatmap");
        IPage page = visit.Page;
        await page.Locator(".heat-fold").First.ClickAsync();
        ILocator below = page.Locator("tbody tr.heat-below");
        await Assertions.Expect(below.First).ToBeVisibleAsync();
        int tiers = await below.CountAsync();
        (await below.First.Locator(".heat-cell").CountAsync()).ShouldBe(9);

        await page.ReloadAsync();
        await Assertions.Expect(below).ToHaveCountAsync(tiers);
        await page.Locator("main[data-interactive=true]").WaitForAsync();
        await page.GoBackAsync();
        await Assertions.Expect(below).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Vendors_AreRowsToo_AndACellSaysHowManyItConcerns()
    {
        await using Visit visit = await site.VisitAsync("/heatmap?rows=vendors");
        IPage page = visit.Page;
        ILocator cell = page.Locator(Graver).First;
        (await cell.GetAttributeAsync("aria-label")).ShouldNotBeNull().ShouldContain("対象者 延べ");
        await cell.ClickAsync();
        await Assertions.Expect(page.Locator(".heat-panel .heat-finding").First).ToBeVisibleAsync();
        await page.Locator(".heat-panel > p > a").Last.ClickAsync();
        await Assertions.Expect(page.Locator(".impact-list tbody tr").First).ToBeVisibleAsync();
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task HeadAndFirstColumn_StayWhileTheTableMoves()
    {
        await using Visit visit = await site.VisitAsync("/heatmap");
        IPage page = visit.Page;
        await page.SetViewportSizeAsync(820, 500);
        await page.Locator(".heat tbody tr").First.WaitForAsync();

        double[] moved = await page.EvaluateAsync<double[]>(
            """
            () => {
              const box = document.querySelector('.heat');
              const place = () => [box.querySelector('thead th').getBoundingClientRect().top, box.querySelector('tbody th').getBoundingClientRect().left];
              const before = place();
              box.scrollTop = 200;
              box.scrollLeft = 200;
              const after = place();
              return [box.scrollTop, box.scrollLeft, after[0] - before[0], after[1] - before[1]];
            }
            """);

        moved[0].ShouldBeGreaterThan(0);
        moved[1].ShouldBeGreaterThan(0);
        moved[2].ShouldBe(0, 1);
        moved[3].ShouldBe(0, 1);
    }

    [BrowserFact]
    public async Task EveryCell_SaysInWordsWhatItsColourSays()
    {
        await using Visit visit = await site.VisitAsync("/heatmap");
        await visit.Page.Locator("tbody .heat-cell").First.WaitForAsync();

        foreach (ILocator cell in await visit.Page.Locator("tbody .heat-cell").AllAsync())
        {
            (await cell.InnerTextAsync()).ShouldNotBeNullOrWhiteSpace();
            (await cell.GetAttributeAsync("aria-label")).ShouldNotBeNullOrWhiteSpace();
        }

        (await visit.Page.EvaluateAsync<int>("document.querySelectorAll('*').length")).ShouldBeLessThan(2000);
    }
}
