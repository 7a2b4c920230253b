using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace VendorRisk.EndToEnd.Tests.Workspace;

/// <summary>What people do on the workspace.</summary>
internal static partial class WorkspacePage
{
    /// <summary>Milliseconds after which a click has been lost.</summary>
    private const float Patience = 5000;

    public static ILocator Card(this IPage page, string rule) => page.Locator($".work-card[data-rule='{rule}']").First;

    public static Task OpenAsync(this IPage page, string rule) => page.Card(rule).Locator("h4 button").ClickAsync();

    public static async Task<string> ResidualAsync(IPage page) => await page.Locator(".work-meter b").InnerTextAsync();

    public static async Task SaveAsync(IPage page, string why)
    {
        await page.ClickAsync("#work-save");
        try
        {
            await page.Locator("#work-save[aria-expanded=true]").WaitForAsync(new() { Timeout = Patience });
        }
        catch (TimeoutException)
        {
            // The bar was drawn anew in the instant of the click, which a person would repeat.
            await page.Locator("#work-save[aria-expanded=false]").ClickAsync();
        }

        await page.FillAsync("#save-why", why);
        await page.ClickAsync("#work-save-panel button[type=submit]");
    }

    /// <summary>
    /// Waits until the page of the stored engagement is drawn. Its address comes first: until then the page that was saved from, with cards of the same rules,
    /// still stands, and a click on one of them would be lost.
    /// </summary>
    public static async Task StoredAsync(IPage page)
    {
        await page.WaitForURLAsync(EngagementAddress());
        await page.Locator(".page-head a[href$='/paper']").WaitForAsync();
    }

    [GeneratedRegex("/engagements/[0-9a-f]{32}$")]
    private static partial Regex EngagementAddress();
}
