using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Hosting;
using VendorRisk.Testing;

namespace VendorRisk.EndToEnd.Tests.Browsing;

/// <summary>One running host and one browser for all tests of the collection; each test opens a context of its own.</summary>
public sealed class Site : IAsyncLifetime
{
    private HostProcess? host;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private string? entered;

    internal Uri Address => host!.Address;

    internal string HostOutput => host!.Output;

    public async Task InitializeAsync()
    {
        if (!Chromium.Present)
        {
            return;
        }

        // A machine that builds and tests at once is slow; what is asserted must come, not come fast.
        Assertions.SetDefaultExpectTimeout(30_000);
        host = await HostProcess.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (host is not null)
        {
            await host.DisposeAsync();
        }
    }

    /// <summary>Somebody who entered as the sample administrator.</summary>
    internal Task<HttpClient> ClientAsync() => host!.ClientAsync();

    /// <summary>A page as somebody sees it who entered as the sample administrator.</summary>
    internal async Task<Visit> VisitAsync(string path)
    {
        entered ??= await EnterAsync();
        IBrowserContext context = await ContextAsync(entered);
        Visit visit = new(context, await context.NewPageAsync());
        await visit.GoAsync(path);
        return visit;
    }

    /// <summary>A window of somebody who has not signed in.</summary>
    /// <param name="at">The host; null for the shared one.</param>
    internal async Task<IPage> StrangerAsync(Uri? at = null) => await (await ContextAsync(null, at)).NewPageAsync();

    private Task<IBrowserContext> ContextAsync(string? state, Uri? at = null) => browser!.NewContextAsync(
        new BrowserNewContextOptions { BaseURL = (at ?? Address).ToString(), Locale = "ja-JP", ViewportSize = new ViewportSize { Width = 1366, Height = 900 }, StorageState = state });

    private async Task<string> EnterAsync()
    {
        await using IBrowserContext context = await ContextAsync(null);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = SampleEntry.Administrator, Exact = true }).ClickAsync();
        await page.Locator("main[data-interactive=true]").WaitForAsync();
        return await context.StorageStateAsync();
    }
}
