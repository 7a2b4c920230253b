using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;

namespace VendorRisk.EndToEnd.Tests.Pictures;

/// <summary>The three pictures of the README, taken of the samples, so that they are made again by one command when the pages change.</summary>
[Collection(SharedSite.Name)]
public sealed class PicturesTests(Site site)
{
    private const int MostBytes = 300_000;

    [PicturesFact]
    public async Task Pictures_OfTheSamples_AreWritten()
    {
        await using Visit visit = await site.VisitAsync("/");
        IPage page = visit.Page;
        await page.SetViewportSizeAsync(1280, 800);

        await page.Locator("tbody a").First.ClickAsync();
        await page.Locator(".work-columns .work-list").First.WaitForAsync();
        await TakeAsync(page, "workspace");

        await visit.GoAsync("/heatmap");
        await page.Locator(".heat-fold").First.ClickAsync();
        await page.Locator("tbody tr.heat-below").First.WaitForAsync();
        await TakeAsync(page, "heatmap");

        await visit.GoAsync("/concentration");
        await page.Locator("svg").First.WaitForAsync();
        await TakeAsync(page, "concentration");
    }

    private static async Task TakeAsync(IPage page, string name)
    {
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        byte[] picture = await page.ScreenshotAsync(new PageScreenshotOptions { Animations = ScreenshotAnimations.Disabled });
        picture.Length.ShouldBeLessThan(MostBytes, name);
        await File.WriteAllBytesAsync(Path.Combine(Directory.CreateDirectory(PicturesFactAttribute.Folder!).FullName, name + ".png"), picture);
    }
}
