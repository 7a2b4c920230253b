using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;
using VendorRisk.Testing;

namespace VendorRisk.EndToEnd.Tests.Policies;

[Collection(SharedSite.Name)]
public sealed class PoliciesTests(Site site)
{
    // The product's own policy under another name: it judges alike, so that no other test sees a difference.
    private static string Draft() => File.ReadAllText(Path.Combine(Repository.Root.FullName, "src", "VendorRisk.Scoring", "Policies", "policy-2026-1.json"));

    private static FilePayload Payload(string text) => new() { Name = "policy.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(text) };

    [BrowserFact]
    public async Task Draft_WithMistakes_ShowsThemAll_AndARightOneIsTriedBeforeItIsUsed()
    {
        await using Visit visit = await site.VisitAsync("/policies");
        IPage page = visit.Page;
        await Assertions.Expect(page.Locator("#policy-now")).ToContainTextAsync("2026-1");
        await page.FillAsync("#policy-why", "年度の見直し");
        await page.SetInputFilesAsync("#policy-file:enabled", Payload(Draft().Replace("\"high\": 8", "\"high\": 800", StringComparison.Ordinal).Replace("\"critical\",", "\"severe\",", StringComparison.Ordinal)));
        ILocator add = page.GetByRole(AriaRole.Button, new() { Name = "下書きとして加える" });
        await add.ClickAsync();
        await Assertions.Expect(page.Locator(".notice-fault li").Filter(new() { HasText = "行目" })).Not.ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".notice-fault")).ToContainTextAsync("findings.weights.high");
        await Assertions.Expect(page.Locator(".notice-fault")).ToContainTextAsync("gate");

        await page.SetInputFilesAsync("#policy-file:enabled", Payload(Draft().Replace("\"2026-1\"", "\"2026-e2e\"", StringComparison.Ordinal)));
        await Assertions.Expect(page.Locator(".notice-fault")).ToHaveCountAsync(0);
        await add.ClickAsync();
        await Assertions.Expect(page.Locator("#policy-trial")).ToContainTextAsync("2026-e2e");
        await Assertions.Expect(page.Locator("#policy-activate-why")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "試算する" }).ClickAsync();
        await page.FillAsync("#policy-activate-why", "審査会の決定");
        (await SeriousAsync(visit)).ShouldBeEmpty();
        await page.GetByRole(AriaRole.Button, new() { Name = "2026-e2e を使い始める" }).ClickAsync();

        await Assertions.Expect(page.Locator("#policy-now")).ToContainTextAsync("2026-e2e");
        await Assertions.Expect(page.Locator("#policy-now + p")).ToContainTextAsync("審査会の決定");
        await Assertions.Expect(page.Locator("#policy-history + ul li")).ToHaveCountAsync(2);
        visit.Complaints.ShouldBeEmpty();

        await visit.GoAsync("/");
        await page.Locator("tbody tr:has(.tag-sample) a").First.ClickAsync();
        await page.Locator(".work-tabs a", new() { HasTextString = "版と変化" }).ClickAsync();
        await Assertions.Expect(page.Locator("#change")).ToContainTextAsync("採点方針 2026-1 → 2026-e2e");
    }

    private static async Task<IEnumerable<string>> SeriousAsync(Visit visit)
    {
        AxeResult result = await visit.Page.RunAxe();
        return result.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => $"{violation.Id}: {violation.Help}");
    }
}
