using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;

namespace VendorRisk.EndToEnd.Tests.Engagements;

/// <summary>A host of its own: it takes the samples away.</summary>
public sealed class SampleRemovalTests(Site site) : IClassFixture<Site>
{
    [BrowserFact]
    public async Task Samples_RemovedWithOneClick_AreGoneAndStayGone()
    {
        await using Visit visit = await site.VisitAsync("/");
        await Assertions.Expect(visit.Page.Locator(".tag-sample")).ToHaveCountAsync(5);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "サンプルを削除" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".notice-good")).ToContainTextAsync("5件");
        await visit.GoAsync("/");

        await Assertions.Expect(visit.Page.Locator("table")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".tag-sample")).ToHaveCountAsync(0);
    }
}
