using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;
using VendorRisk.EndToEnd.Tests.Hosting;
using VendorRisk.Testing;

namespace VendorRisk.EndToEnd.Tests.Accounts;

[Collection(SharedSite.Name)]
public partial class AccountsTests(Site site)
{
    private const string Password = "correct horse battery";
    private const string Own = "a password of my own";

    [BrowserFact]
    public async Task Stranger_SeesNothingButTheWayIn_AndEntersAsASamplePersonByOneClick()
    {
        IPage page = await site.StrangerAsync();
        foreach (string address in new[] { "/", "/heatmap", "/vendors", "/upload", "/people", "/jobs", "/export/pack", "/account" })
        {
            await page.GotoAsync(address);
            new Uri(page.Url).AbsolutePath.ShouldBe("/sign-in", address);
        }

        await page.GotoAsync("/vendors");
        await ShotAsync(page, "sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "見本：所管課・契約担当" }).ClickAsync();

        await page.Locator("main[data-interactive=true]").WaitForAsync();
        new Uri(page.Url).AbsolutePath.ShouldBe("/vendors", "one comes to where one wanted to go");
        await Assertions.Expect(page.Locator(".sample-banner")).ToBeVisibleAsync();
        (await page.Locator(".shell-nav a").AllInnerTextsAsync()).ShouldNotContain("利用者");
        await page.GotoAsync("/people");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("この画面を見る権限がありません");
    }

    [BrowserFact]
    public async Task FirstAdministrator_ShutsTheDoor_AddsSomebody_WhoChangesThePasswordAndSeesWhatIsTheirs()
    {
        await using HostProcess host = await HostProcess.StartAsync();
        IPage trying = await site.StrangerAsync(host.Address);
        await trying.GotoAsync("/sign-in");
        await trying.GetByRole(AriaRole.Button, new() { Name = SampleEntry.Administrator }).ClickAsync();
        await trying.Locator("main[data-interactive=true]").WaitForAsync();

        IPage page = await site.StrangerAsync(host.Address);
        await page.GotoAsync(FirstAddress().Match(host.Output).Value);
        await FillAsync(page, ("#name", "情報政策課 田中"), ("#user-name", "tanaka"), ("#password", Password), ("#again", Password));
        await page.GetByRole(AriaRole.Button, new() { Name = "登録する" }).ClickAsync();
        await page.Locator("#user-name").WaitForAsync();
        (await page.Locator("text=見本の利用者として試す").CountAsync()).ShouldBe(0, "the door is shut");
        await trying.GotoAsync("/");
        new Uri(trying.Url).AbsolutePath.ShouldBe("/sign-in", "and who had come through it is out");

        await FillAsync(page, ("#user-name", "tanaka"), ("#password", "wrong password!"));
        await page.GetByRole(AriaRole.Button, new() { Name = "サインインする" }).ClickAsync();
        await Assertions.Expect(page.Locator("main [role=alert]")).ToContainTextAsync("パスワード");
        await SignInAsync(page, "tanaka", Password);
        await page.GotoAsync("/people");
        await page.Locator("main[data-interactive=true]").WaitForAsync();
        await FillAsync(page, ("#new-name", "健康課 鈴木"), ("#new-user", "suzuki"), ("#new-password", Password), ("#new-why", "新しい担当"));
        await page.Locator(".posts-edit input[maxlength]").First.FillAsync("健康課");
        await page.GetByRole(AriaRole.Button, new() { Name = "登録する" }).ClickAsync();
        await page.Locator("#person-suzuki").WaitForAsync();
        await ShotAsync(page, "people");
        await SeriousAsync(page);
        await page.GotoAsync("/people/log");
        await Assertions.Expect(page.Locator("tbody tr").First).ToContainTextAsync("suzuki");
        await SeriousAsync(page);

        IPage clerk = await site.StrangerAsync(host.Address);
        await clerk.GotoAsync("/sign-in");
        await SignInAsync(clerk, "suzuki", Password);
        new Uri(clerk.Url).AbsolutePath.ShouldBe("/account", "the password is somebody else's");
        await FillAsync(clerk, ("#current", Password), ("#next", Own), ("#again", Own));
        await clerk.GetByRole(AriaRole.Button, new() { Name = "パスワードを変える" }).ClickAsync();
        await Assertions.Expect(clerk.Locator("main [role=status]")).ToContainTextAsync("パスワードを変えました");
        await ShotAsync(clerk, "account");
        await SeriousAsync(clerk);
        await clerk.GotoAsync("/");
        await clerk.Locator("main[data-interactive=true]").WaitForAsync();
        (await clerk.Locator(".shell-nav a").AllInnerTextsAsync()).ShouldBe(["委託案件", "ヒートマップ", "会議", "事業者", "影響", "付議事項の取込", "様式", "事故対応", "集中", "推移"], ignoreOrder: true);

        await clerk.GetByRole(AriaRole.Button, new() { Name = "サインアウト" }).ClickAsync();
        await clerk.Locator("#user-name").WaitForAsync();
        await clerk.GotoAsync("/heatmap");
        new Uri(clerk.Url).AbsolutePath.ShouldBe("/sign-in");
    }

    private static async Task SignInAsync(IPage page, string user, string password)
    {
        await FillAsync(page, ("#user-name", user), ("#password", password));
        await page.GetByRole(AriaRole.Button, new() { Name = "サインインする" }).ClickAsync();
        await page.Locator(".acting").WaitForAsync();
    }

    private static async Task FillAsync(IPage page, params (string Field, string Text)[] fields)
    {
        foreach ((string field, string text) in fields)
        {
            await page.Locator(field).FillAsync(text);
        }
    }

    private static async Task SeriousAsync(IPage page)
    {
        AxeResult result = await page.RunAxe();
        result.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => $"{violation.Id}: {violation.Help}").ShouldBeEmpty(page.Url);
    }

    private static async Task ShotAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("VENDORRISK_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        }
    }

    [GeneratedRegex(@"http://\S+/first\?key=\S+")]
    private static partial Regex FirstAddress();
}
