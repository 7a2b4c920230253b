using Microsoft.Playwright;

namespace VendorRisk.EndToEnd.Tests.Workspace;

/// <summary>What people do on the workspace.</summary>
internal static class WorkspacePage
{
    public static ILocator Card(this IPage page, string rule) => page.Locator($".work-card[data-rule='{rule}']").First;

    public static Task OpenAsync(this IPage page, string rule) => page.Card(rule).Locator("h4 button").ClickAsync();

    public static async Task<string> ResidualAsync(IPage page) => await page.Locator(".work-meter b").InnerTextAsync();

    public static async Task SaveAsync(IPage page, string why)
    {
        await page.ClickAsync("#work-save");
        await page.FillAsync("#save-why", why);
        await page.ClickAsync("#work-save-panel button[type=submit]");
    }
}
