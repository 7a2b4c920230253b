using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;
using VendorRisk.Tests;
using VendorRisk.EndToEnd.Tests.Workspace;

namespace VendorRisk.EndToEnd.Tests.Upload;

[Collection(SharedSite.Name)]
public sealed class UploadTests(Site site)
{
    [SeedBrowserFact]
    public async Task RealPaper_Uploaded_ShowsItsChainAndKnownFindingsAndIsSavedOnce()
    {
        await using Visit visit = await site.VisitAsync("/upload");
        IPage page = visit.Page;

        await page.SetInputFilesAsync("#paper-file:enabled", Seeds.PathOf("003"));
        await Assertions.Expect(page.Locator("#preview-title")).ToBeVisibleAsync();

        await Assertions.Expect(page.Locator(".work-node b").Nth(1)).ToHaveTextAsync("株式会社第一通信社");
        await Assertions.Expect(page.Locator(".work-node").Nth(1)).ToContainTextAsync("プライバシーマーク");
        foreach (string rule in new[] { "subcontracting.undeclared", "handling.paper-not-in-media", "safeguards.not-applicable-contradicted" })
        {
            await Assertions.Expect(page.Locator($".work-card[data-rule='{rule}']").First).ToBeVisibleAsync();
        }

        await page.ClickAsync("#work-save");
        await page.FillAsync("#save-why", "付議の前の点検");
        await page.Locator("#work-save-panel button[type=submit]").DblClickAsync();
        await WorkspacePage.StoredAsync(page);
        await page.Locator(".work-tabs a", new() { HasTextString = "版と変化" }).ClickAsync();
        await Assertions.Expect(page.Locator("#versions-title + table tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#versions-title + table")).ToContainTextAsync("付議の前の点検");
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task File_ThatIsNoText_IsRefusedWithOneClearMessage()
    {
        await using Visit visit = await site.VisitAsync("/upload");

        await visit.Page.SetInputFilesAsync(
            "#paper-file:enabled", new FilePayload { Name = "picture.txt", MimeType = "text/plain", Buffer = [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1, 0xFF, 0xFE, 0, 0] });

        await Assertions.Expect(visit.Page.Locator(".notice-fault li")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.Locator("#preview-title")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task File_OverTheBound_IsRefusedBeforeItIsSent()
    {
        await using Visit visit = await site.VisitAsync("/upload");

        await visit.Page.SetInputFilesAsync(
            "#paper-file:enabled", new FilePayload { Name = "large.txt", MimeType = "text/plain", Buffer = new byte[(10 * 1024 * 1024) + 1] });

        await Assertions.Expect(visit.Page.Locator(".notice-fault")).ToContainTextAsync("10MB");
    }
}
