using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;

namespace VendorRisk.EndToEnd.Tests.Engagements;

[Collection(SharedSite.Name)]
public sealed class EngagementTests(Site site)
{
    [BrowserFact]
    public async Task FirstStart_ShowsFiveSamplesGradedAndMarked()
    {
        await using Visit visit = await site.VisitAsync("/");

        await Assertions.Expect(visit.Page.Locator("tbody tr:has(.tag-sample)")).ToHaveCountAsync(5);
        await Assertions.Expect(visit.Page.Locator("tbody tr:has(.tag-sample) .grade b")).ToHaveCountAsync(5);
    }

    [BrowserFact]
    public async Task Words_Typed_NarrowTheList()
    {
        await using Visit visit = await site.VisitAsync("/");

        await visit.Page.Locator("#filter-words").PressSequentiallyAsync("給付金");

        await Assertions.Expect(visit.Page.Locator("tbody tr:has(.tag-sample)")).ToHaveCountAsync(1);
    }

    [BrowserTheory]
    [InlineData("/", 2)]
    [InlineData("/", 4)]
    [InlineData("/vendors", 0)]
    [InlineData("/vendors", 3)]
    public async Task Column_Chosen_SortsTheRows_BothWays(string address, int column)
    {
        await using Visit visit = await site.VisitAsync(address);
        ILocator head = visit.Page.Locator("thead th .rz-column-title").Nth(column);
        ILocator cells = visit.Page.Locator($"tbody tr td:nth-of-type({column + 1})");
        await cells.First.WaitForAsync();

        await head.ClickAsync();
        await visit.Page.WaitForTimeoutAsync(700);
        IReadOnlyList<string> one = await cells.AllInnerTextsAsync();
        await head.ClickAsync();
        await visit.Page.WaitForTimeoutAsync(700);
        IReadOnlyList<string> other = await cells.AllInnerTextsAsync();

        one.Count.ShouldBeGreaterThan(1);
        other.ShouldBe(one, ignoreOrder: true);
        other.ShouldNotBe(one);
    }

    [BrowserFact]
    public async Task Engagement_Opened_AddsUpToItsResidual()
    {
        await using Visit visit = await site.VisitAsync("/");
        await visit.Page.Locator("tbody tr:has(.tag-sample) a").First.ClickAsync();
        await visit.Page.Locator(".work-tabs a", new() { HasTextString = "点数のしくみ" }).ClickAsync();
        await visit.Page.Locator(".waterfall").WaitForAsync();

        decimal[] points = await NumbersAsync(visit.Page, ".waterfall tbody tr:not(.total) td:nth-of-type(1)");
        decimal[] totals = await NumbersAsync(visit.Page, ".waterfall tbody tr.total td:nth-of-type(1)");

        totals.Length.ShouldBe(2);
        points.Sum().ShouldBe(totals[1]);
    }

    private static async Task<decimal[]> NumbersAsync(IPage page, string selector) =>
        [.. (await page.Locator(selector).AllInnerTextsAsync()).Select(text => decimal.Parse(text.Trim('+', '±', ' '), System.Globalization.CultureInfo.InvariantCulture))];
}
