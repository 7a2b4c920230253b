using VendorRisk.Engagements;
using VendorRisk.LogCheck.Checking;

namespace VendorRisk.LogCheck.Tests;

/// <summary>A purged paper is no break, and is listed; an emptied one without an entry, and one that is still there, are.</summary>
public class PurgeTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Paper_Purged_IsListedAndNoBreak(TestServer server)
    {
        await using RecordedOffice office = await PurgedAsync(server);

        IReadOnlyList<ModuleReport> reports = await office.CheckAsync();

        reports.SelectMany(report => report.Problems).ShouldBeEmpty();
        string said = reports.SelectMany(report => report.Purged).ShouldHaveSingleItem();
        said.ShouldContain("個人情報保護担当（理由: 名簿が入っていた）原本 ");
        using StringWriter output = new();
        (await CheckRun.RunAsync(["--store", office.StoreArgument, "--without-anchors"], null, output, TextWriter.Null, CancellationToken.None)).ShouldBe(CheckRun.Whole);
        output.ToString().ShouldContain($"消去された原本: {said}");
    }

    [Theory]
    [InlineData("DELETE FROM engagements_purge", "engagements: 表 engagements_paper の行", "中身が、その名であるハッシュと一致しません。")]
    [InlineData("DELETE FROM engagements_purge", "engagements: 表 engagements_purge の行", "行が、削除の記録なしに消えています。")]
    [InlineData("UPDATE engagements_purge SET Why = 'x'", "engagements: 表 engagements_purge の行", "行の内容が、記録された時のハッシュと一致しません。")]
    [InlineData("UPDATE engagements_paper SET Content = x'00'", "engagements: 表 engagements_paper の行", "行の内容が、記録された時のハッシュと一致しません。")]
    public async Task Purge_TamperedWith_IsFound(string sql, string place, string what)
    {
        await using RecordedOffice office = await PurgedAsync(TestServer.Sqlite);
        foreach (string trigger in office.Store.Query("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('engagements_purge', 'engagements_paper')"))
        {
            office.Store.Query($"DROP TRIGGER {trigger}");
        }

        office.Store.Query(sql);

        (await office.ProblemsAsync()).ShouldContain(problem => problem.StartsWith(place, StringComparison.Ordinal) && problem.EndsWith(what, StringComparison.Ordinal));
    }

    private static async Task<RecordedOffice> PurgedAsync(TestServer server)
    {
        RecordedOffice office = await RecordedOffice.WorkedInAsync(TestStore.On(server));
        IEngagementBook book = office.Get<IEngagementBook>();
        (await book.PurgePaperAsync(new PurgePaper(
            office.Engagement, (await book.RevisionAsync(office.Engagement))!.Value, 1, Actor.Operator("個人情報保護担当").Does(Guid.NewGuid(), "名簿が入っていた")))).ShouldBeOfType<ChangeResult.Saved>();
        return office;
    }
}
