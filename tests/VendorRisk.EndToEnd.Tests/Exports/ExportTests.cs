using System.Net;
using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;

namespace VendorRisk.EndToEnd.Tests.Exports;

[Collection(SharedSite.Name)]
public sealed class ExportTests(Site site)
{
    [BrowserFact]
    public async Task Downloads_OfAnEngagementAndTheRegisters_AreFilesWithJapaneseNames()
    {
        await using Visit visit = await site.VisitAsync("/");
        string engagement = (await visit.Page.Locator("tbody tr:has(.tag-sample) a").First.GetAttributeAsync("href"))!;
        using HttpClient client = await site.ClientAsync();

        foreach ((string address, string name, string start) in new[]
        {
            (engagement + "/export/paper", "付議事項_", "PK"), (engagement + "/export/assessment", "評価書_", "PK"), (engagement + "/export/checklist", "チェックリスト_", "PK"),
            ("/export/pack", "会議資料_", "PK"), ("/export/registers", "台帳", "PK"), ("/export/registers/findings", "指摘", "\uFEFF件名,"), ("/export/templates/built-in", "様式_", "PK"),
            ("/export/lists/approvals.xlsx", "様式_", "PK"), ("/export/lists/approvals.csv", "様式_", "\uFEFF管理番号,"), ("/export/lists/vendors.xlsx", "様式_", "PK"),
        })
        {
            using HttpResponseMessage answer = await client.GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldStartWith(name);
            Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()).ShouldStartWith(start);
        }

        (await client.GetAsync("/export/registers/secrets")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync("/engagements/none/export/paper")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [BrowserFact]
    public async Task PrintPages_Opened_AreAccessibleAndCarryNoNavigation()
    {
        await using Visit visit = await site.VisitAsync("/");
        string engagement = (await visit.Page.Locator("tbody tr:has(.tag-sample) a").First.GetAttributeAsync("href"))!;

        foreach (string path in new[] { engagement + "/print", "/pack/print" })
        {
            await visit.Page.GotoAsync(path);
            await Assertions.Expect(visit.Page.Locator("main.print h1")).ToBeVisibleAsync();
            (await visit.Page.Locator("nav, .shell-header").CountAsync()).ShouldBe(0);
            AxeResult result = await visit.Page.RunAxe();
            result.Violations.Select(v => $"{path}: {v.Id} {v.Help}").ShouldBeEmpty();
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            await Assertions.Expect(visit.Page.Locator(".screen-only")).ToBeHiddenAsync();
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        }

        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task FormsPage_BuiltInFormUploaded_IsKeptAndTakenIntoUse()
    {
        using HttpClient client = await site.ClientAsync();
        byte[] form = await client.GetByteArrayAsync("/export/templates/built-in");
        await using Visit visit = await site.VisitAsync("/templates");
        await visit.Page.Locator("#template-why").FillAsync("区の書式");
        await visit.Page.Locator("#template-why").BlurAsync();

        await visit.Page.Locator("#template-file:enabled").SetInputFilesAsync(new FilePayload { Name = "様式.docx", MimeType = "application/octet-stream", Buffer = Encoding.UTF8.GetBytes("違うもの") });
        await Assertions.Expect(visit.Page.Locator(".notice-fault")).ToContainTextAsync(".docx");
        await visit.Page.Locator("#template-file:enabled").SetInputFilesAsync(new FilePayload { Name = "様式.docx", MimeType = "application/octet-stream", Buffer = form });
        await Assertions.Expect(visit.Page.Locator(".notice-good")).ToContainTextAsync("様式.docx");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "1番を使う" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("section[aria-labelledby=in-use-title]")).ToContainTextAsync("様式 1番");

        AxeResult result = await visit.Page.RunAxe();
        result.Violations.Select(v => $"{v.Id} {v.Help}").ShouldBeEmpty();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "内蔵の様式に戻す" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("section[aria-labelledby=in-use-title]")).ToContainTextAsync("内蔵の様式");
    }
}
