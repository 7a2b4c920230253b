using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Hosting;

namespace VendorRisk.EndToEnd.Tests.Browsing;

/// <summary>One running host and one browser for all tests of the collection; each test opens a context of its own.</summary>
public sealed class Site : IAsyncLifetime
{
    private HostProcess? host;
    private IPlaywright? playwright;
    private IBrowser? browser;

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

    internal async Task<Visit> VisitAsync(string path)
    {
        IBrowserContext context = await browser!.NewContextAsync(
            new BrowserNewContextOptions { BaseURL = Address.ToString(), Locale = "ja-JP", ViewportSize = new ViewportSize { Width = 1366, Height = 900 } });
        Visit visit = new(context, await context.NewPageAsync());
        await visit.GoAsync(path);
        return visit;
    }
}
