using Microsoft.Playwright;

namespace VendorRisk.EndToEnd.Tests.Browsing;

/// <summary>One person's browser window, with a record of all it asked for and all it complained of.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> requests = [];
    private readonly List<string> complaints = [];

    public Visit(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Request += (_, request) => requests.Add(request.Url);
        page.WebSocket += (_, socket) => requests.Add(socket.Url);
        page.PageError += (_, error) => complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                complaints.Add(message.Text);
            }
        };
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Requests => requests;

    /// <summary>Script errors, refused resources, violations of the content security policy.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Opens a page and waits until a click on it reaches the server.</summary>
    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(path);
        await Page.Locator("main[data-interactive=true]").WaitForAsync();
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
