using System.Globalization;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;
using VendorRisk.EndToEnd.Tests.Preview;
using VendorRisk.EndToEnd.Tests.Workspace;
using static Microsoft.Playwright.Assertions;

namespace VendorRisk.EndToEnd.Tests.Meetings;

[Collection(SharedSite.Name)]
public sealed class MeetingTests(Site site)
{
    [BrowserFact]
    public async Task Meeting_FromItsPlanToTheConditionThatIsMet()
    {
        await using Visit visit = await site.VisitAsync("/upload");
        IPage page = visit.Page;
        string first = await SavedAsync(page, "夜の体操教室", "みどり印刷株式会社");
        await visit.GoAsync("/upload");
        string second = await SavedAsync(page, "絵本の貸出しの督促", "あおぞら発送株式会社");
        second.ShouldNotBe(first);

        await visit.GoAsync("/meetings");
        await page.Locator("#plan summary").ClickAsync();
        await page.FillAsync("#plan-date", Today);
        await page.FillAsync("#plan-title", "第8回 審議会");
        await page.FillAsync("#plan-members", "委員 青木\n委員 石川");
        await page.Locator("#plan button[type=submit]").ClickAsync();
        await page.WaitForURLAsync(new Regex("/meetings/[0-9a-f]{32}$"));
        string meeting = new Uri(page.Url).AbsolutePath;

        foreach (string engagement in new[] { first, second })
        {
            await visit.GoAsync($"{engagement}?tab=decisions");
            await page.SelectOptionAsync("#submit-meeting", meeting.Split('/')[^1]);
            await page.ClickAsync("#submit-engagement");
            await Expect(page.Locator("#submission li a")).ToHaveTextAsync("第8回 審議会");
        }

        await visit.GoAsync(meeting);
        ILocator items = page.Locator(".agenda-item");
        await Expect(items).ToHaveCountAsync(2);
        (await SeriousAsync(page)).ShouldBeEmpty();
        await page.Locator($"#down-{Key(first)}").PressAsync("Enter");
        await Expect(items.First).ToHaveIdAsync($"item-{Key(second)}");
        await page.ClickAsync("#note-attendance");
        await items.First.Locator(".recusal summary").ClickAsync();
        await items.First.Locator(".recusal label", new() { HasTextString = "委員 青木" }).ClickAsync();
        await Expect(items.First).ToContainTextAsync("審議から外れる委員：委員 青木");

        // One click an item, one to record them all, one to close.
        await items.First.Locator("label.choice", new() { HasTextString = "条件付き承認" }).ClickAsync();
        await page.FillAsync($"#text-0-{Key(second)}", "再委託の承諾書を出すこと");
        await page.FillAsync($"#owner-0-{Key(second)}", "健康課");
        await page.FillAsync($"#cost-0-{Key(second)}", "費用は事業者の負担と合意");
        await items.Last.Locator("label.choice").First.ClickAsync();
        await page.ClickAsync("#record-decisions");
        await Expect(page.Locator(".agenda-decision")).ToHaveCountAsync(2);
        await page.ClickAsync("#close-meeting");
        await Expect(page.Locator(".page-head p")).ToContainTextAsync("閉会");
        await Expect(page.Locator("#minutes")).ToHaveValueAsync(new Regex("再委託の承諾書を出すこと[\\s\\S]*費用は事業者の負担と合意"));
        (await SeriousAsync(page)).ShouldBeEmpty();
        await page.SetViewportSizeAsync(390, 844);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390);
        await page.SetViewportSizeAsync(1366, 900);

        await visit.GoAsync($"/heatmap?meeting={meeting.Split('/')[^1]}");
        await Expect(page.Locator(".heat tbody tr")).ToHaveCountAsync(2);
        await Expect(page.Locator(".heat tbody tr").First).ToContainTextAsync("条件 1件");

        await page.GotoAsync($"{meeting}/notices");
        await Expect(page.Locator("main.print article")).ToHaveCountAsync(2);
        await Expect(page.Locator("main.print article").First).ToContainTextAsync("条件付き承認");
        await Expect(page.Locator("main.print article").First).ToContainTextAsync("再委託の承諾書を出すこと");

        await visit.GoAsync($"{second}?tab=decisions");
        ILocator condition = page.Locator("#condition-1");
        await condition.Locator("summary").First.ClickAsync();
        await page.FillAsync("#met-words-1", "承諾書を受け取った");
        await page.FillAsync("#met-reference-1", "健収第12号");
        await condition.Locator("button[type=submit]").First.ClickAsync();
        await Expect(condition).ToContainTextAsync("履行済み");
        (await SeriousAsync(page)).ShouldBeEmpty();
        visit.Complaints.ShouldBeEmpty();
    }

    private static string Today
    {
        get
        {
            DateTime day = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(9);
            return string.Create(CultureInfo.InvariantCulture, $"令和{day.Year - 2018}年{day.Month}月{day.Day}日");
        }
    }

    private static string Key(string engagement) => engagement.Split('/')[^1];

    private static async Task<string> SavedAsync(IPage page, string title, string vendor)
    {
        await page.SetInputFilesAsync("#paper-file:enabled", WalkPaper.Draft(title, vendor, "令和9年3月31日"));
        await page.Locator("#findings-title").WaitForAsync();
        await WorkspacePage.SaveAsync(page, "付議のため");
        await WorkspacePage.StoredAsync(page);
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task<IEnumerable<string>> SeriousAsync(IPage page)
    {
        AxeResult result = await page.RunAxe();
        return result.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => $"{violation.Id}: {violation.Nodes.FirstOrDefault()?.Html}");
    }
}
