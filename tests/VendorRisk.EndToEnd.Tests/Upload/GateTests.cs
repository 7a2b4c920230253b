using System.Text;
using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;

namespace VendorRisk.EndToEnd.Tests.Upload;

[Collection(SharedSite.Name)]
public sealed class GateTests(Site site)
{
    private const string Agenda = "件名\t図書館の利用案内の発送に係る業務の委託について\n担当課\t図書館課\n委託先\t株式会社みどり印刷\n情報項目\t氏名、住所\n記録媒体\t紙\n委託の内容\t印刷と発送\n委託期間\t令和8年4月1日から令和9年3月31日まで\n";

    private const string Minutes = "第2回審査会 会議録\n出席委員 5名\n日時 令和6年7月3日\n会長　事務局から説明をお願いします。\n事務局　収納業務を委託したいと考えております。\n";

    private const string Clauses = "個人情報取扱特記事項\n（秘密の保持）\n第1 乙は、個人情報を他に漏らしてはならない。\n（事故の報告）\n第2 乙は、事故が生じたときは直ちに甲に報告しなければならない。\n";

    [BrowserFact]
    public async Task WrongFileChosenAfterAPaper_SaysWhatItLooksLike_AndThePaperStays()
    {
        await using Visit visit = await site.VisitAsync("/upload");
        IPage page = visit.Page;
        await page.SetInputFilesAsync("#paper-file:enabled", Named("案.txt", Agenda));
        await Assertions.Expect(page.Locator("#preview-title")).ToBeVisibleAsync();

        await page.SetInputFilesAsync("#paper-file:enabled", Named("記録.txt", Minutes));

        await Assertions.Expect(page.Locator(".notice-fault li")).ToContainTextAsync("「記録.txt」は議事録");
        await Assertions.Expect(page.Locator("#preview-title")).ToContainTextAsync("図書館の利用案内");
        await Assertions.Expect(page.Locator("#paper-file")).ToBeEnabledAsync();
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task ClausesAlone_ShowTopicsAndWhatIsMissing_AndNoGrade()
    {
        await using Visit visit = await site.VisitAsync("/upload");
        IPage page = visit.Page;

        await page.SetInputFilesAsync("#paper-file:enabled", Named("特記.txt", Clauses));

        await Assertions.Expect(page.Locator("#ungraded-title")).ToContainTextAsync("評価を付けません");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("秘密の保持");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("足りない項");
        await Assertions.Expect(page.Locator("#save-why")).ToHaveCountAsync(0);
        visit.Complaints.ShouldBeEmpty();
    }

    private static FilePayload Named(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) };
}
