using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;

namespace VendorRisk.EndToEnd.Tests.Shell;

[Collection(SharedSite.Name)]
public sealed class ShellTests(Site site)
{
    public static TheoryData<string> Pages => ["/", "/heatmap", "/vendors", "/policies", "/plugins", "/upload", "/not-found"];

    [BrowserFact]
    public async Task FrontPage_Opened_IsJapanese()
    {
        await using Visit visit = await site.VisitAsync("/");

        (await visit.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe("ja");
        (await visit.Page.Locator("h1").InnerTextAsync()).ShouldBe("委託案件");
    }

    [BrowserFact]
    public async Task Header_ShowsUnderWhoseNameChangesAreRecorded()
    {
        await using Visit visit = await site.VisitAsync("/");

        await Assertions.Expect(visit.Page.Locator(".acting")).ToHaveTextAsync("操作者：見本：管理者（すべての役割）");
    }

    [BrowserFact]
    public async Task Navigation_Clicked_ChangesThePageOverTheCircuit()
    {
        await using Visit visit = await site.VisitAsync("/");
        await visit.Page.EvaluateAsync("window.sameDocument = true");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "ヒートマップ", Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("ヒートマップ");

        (await visit.Page.EvaluateAsync<bool>("window.sameDocument === true")).ShouldBeTrue();
    }

    [BrowserFact]
    public async Task Language_SwitchedToEnglish_StaysEnglishOnTheNextPage()
    {
        await using Visit visit = await site.VisitAsync("/vendors");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Vendors");
        await visit.GoAsync("/heatmap");

        (await visit.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe("en");
        (await visit.Page.Locator("h1").InnerTextAsync()).ShouldBe("Heatmap");
    }

    [BrowserFact]
    public async Task SkipLink_PressedFirst_MovesTheFocusToTheContent()
    {
        await using Visit visit = await site.VisitAsync("/");

        await visit.Page.EvaluateAsync("document.activeElement.blur()");
        await visit.Page.Locator(".skip-link").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        (await visit.Page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("main");
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_Opened_AsksNobodyButItsOwnHost(string path)
    {
        await using Visit visit = await site.VisitAsync(path);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        visit.Requests.ShouldNotBeEmpty();
        visit.Requests.Where(IsElsewhere).ShouldBeEmpty();
        visit.Complaints.Where(text => !(path == "/not-found" && text.Contains("404", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_CheckedByAxe_HasNoSeriousViolation_ByDayAndByNight(string path)
    {
        await using Visit visit = await site.VisitAsync(path);
        await Assertions.Expect(visit.Page.Locator(".loading")).ToHaveCountAsync(0);
        (await SeriousAsync(visit)).ShouldBeEmpty();

        await NightAsync(visit);
        (await SeriousAsync(visit)).ShouldBeEmpty("by night");
    }

    [BrowserFact]
    public async Task PageForPrint_ByNight_StaysBlackOnWhite()
    {
        await using Visit visit = await site.VisitAsync("/");
        await visit.Page.Locator("tbody a").First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/engagements/*");
        await visit.Page.GotoAsync(new Uri(visit.Page.Url).AbsolutePath + "/print");
        await NightAsync(visit);

        (await visit.Page.EvaluateAsync<string[]>("[getComputedStyle(document.querySelector('main.print')).backgroundColor, getComputedStyle(document.querySelector('main.print h1')).color]"))
            .ShouldBe(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
    }

    [BrowserFact]
    public async Task EngagementPage_CheckedByAxe_HasNoSeriousViolation()
    {
        await using Visit visit = await site.VisitAsync("/");
        await visit.Page.Locator("tbody a").First.ClickAsync();
        await visit.Page.Locator(".work-tabs a", new() { HasTextString = "点数のしくみ" }).ClickAsync();
        await visit.Page.Locator(".waterfall").WaitForAsync();
        (await SeriousAsync(visit)).ShouldBeEmpty();

        await NightAsync(visit);
        (await SeriousAsync(visit)).ShouldBeEmpty("by night");
    }

    /// <summary>What somebody sees whose system asks for dark pages.</summary>
    private static async Task NightAsync(Visit visit)
    {
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        (await visit.Page.EvaluateAsync<bool>("matchMedia('(prefers-color-scheme: dark)').matches")).ShouldBeTrue();
    }

    private bool IsElsewhere(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? asked) && asked.Scheme is "http" or "https" or "ws" or "wss" && new Uri(url).Authority != site.Address.Authority;

    private static async Task<IEnumerable<string>> SeriousAsync(Visit visit)
    {
        AxeResult result = await visit.Page.RunAxe();
        result.Passes.ShouldNotBeEmpty();
        return result.Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {violation.Help} ({string.Join(" | ", violation.Nodes.Select(node => node.Html))})");
    }
}
