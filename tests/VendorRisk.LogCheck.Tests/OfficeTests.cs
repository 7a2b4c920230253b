using VendorRisk.Engagements;
using VendorRisk.LogCheck.Checking;
using VendorRisk.LogCheck.Reading;

namespace VendorRisk.LogCheck.Tests;

/// <summary>What the product writes is whole, on both servers and after a move; what is changed past it is found at its place.</summary>
public class OfficeTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Log_OfAnOfficeAtWork_IsWhole(TestServer server)
    {
        await using RecordedOffice office = await RecordedOffice.WorkedInAsync(TestStore.On(server));
        IReadOnlyList<ModuleReport> reports = await office.CheckAsync();
        reports.SelectMany(report => report.Problems).ShouldBeEmpty();
        reports.Where(report => report.Roots.Count > 0).Select(report => report.Module).ShouldBe(["engagements", "people", "registry", "scoring"], ignoreOrder: true);
        reports.Sum(report => report.Found).ShouldBe(0);

        await office.InitialiseAsync(); // A restart enters nothing.
        (await office.CheckAsync()).Sum(report => report.Roots.Count).ShouldBe(reports.Sum(report => report.Roots.Count));
    }

    [Theory, OnPostgres]
    public async Task Log_MovedToAnotherServer_IsWhole(TestServer server)
    {
        await using RecordedOffice office = await RecordedOffice.WorkedInAsync(TestStore.On(TestServer.Sqlite));
        TestStore target = TestStore.On(server);
        foreach (IStoreCopy module in office.Get<IEnumerable<IStoreCopy>>().DistinctBy(module => module.Name))
        {
            await module.CopyAsync(office.Store.Address, null, target.Address, CancellationToken.None);
        }

        await using RecordedOffice moved = await RecordedOffice.OpenAsync(target);
        (await moved.ProblemsAsync()).ShouldBeEmpty();
        await moved.WorkAsync("別案.txt", DraftPaper.Words + "\n変更なし");
        IReadOnlyList<ModuleReport> reports = await moved.CheckAsync();
        reports.SelectMany(report => report.Problems).ShouldBeEmpty();
        reports.SelectMany(report => report.Migrated).ShouldBeEmpty();
    }

    [Fact]
    public async Task Rows_FromBeforeTheLog_AreTakenInOnce_AsFound()
    {
        await using RecordedOffice office = await RecordedOffice.WorkedInAsync(TestStore.On(TestServer.Sqlite));
        foreach (string module in LogVerification.Modules)
        {
            office.Store.Query($"DROP TRIGGER {module}_chain_no_delete; DELETE FROM {module}_chain; DELETE FROM {module}_chain_head");
        }

        (await office.ProblemsAsync()).ShouldNotBeEmpty("rows without any entry are no good log");
        await office.InitialiseAsync();

        IReadOnlyList<ModuleReport> reports = await office.CheckAsync();
        reports.SelectMany(report => report.Problems).ShouldBeEmpty();
        reports.Sum(report => report.Found).ShouldBe(reports.Sum(report => report.Rows));
        await office.WorkAsync("別案.txt", DraftPaper.Words + "\n変更なし");
        (await office.ProblemsAsync()).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Samples_Removed_LeaveEntries(TestServer server)
    {
        await using RecordedOffice office = await RecordedOffice.OpenAsync(TestStore.On(server));
        await office.WorkAsync("例.txt", DraftPaper.Words, sample: true);
        (await office.Get<IEngagementBook>().RemoveSamplesAsync(RecordedOffice.Actor.Does(Guid.NewGuid(), "例は不要"))).ShouldBe(1);
        await office.Get<Application.ICatchUp>().RunAsync();

        IReadOnlyList<ModuleReport> reports = await office.CheckAsync();
        reports.SelectMany(report => report.Problems).ShouldBeEmpty();
        reports.SelectMany(report => report.Removed.Keys).ShouldBe(
            ["engagements_condition", "engagements_decision", "engagements_engagement", "engagements_paper", "engagements_version", "scoring_assessment", "scoring_facts"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("UPDATE engagements_audit SET Why = 'x' WHERE Sequence = 1", "engagements_audit", "engagements: 表 engagements_audit の行 [\"1\"]")]
    [InlineData("UPDATE engagements_version SET Facts = replace(Facts, '12000', '12')", "engagements_version", "engagements: 表 engagements_version の行")]
    [InlineData("UPDATE engagements_paper SET Content = x'00'", "engagements_paper", "engagements: 表 engagements_paper の行")]
    [InlineData("UPDATE engagements_decision SET Outcome = 'Approved'", "engagements_decision", "engagements: 表 engagements_decision の行")]
    [InlineData("UPDATE engagements_engagement SET State = 'Draft', Revision = 1", null, "engagements: 表 engagements_engagement の行")]
    [InlineData("UPDATE scoring_assessment SET Assessment = replace(Assessment, 'a', 'b')", "scoring_assessment", "scoring: 表 scoring_assessment の行")]
    [InlineData("UPDATE people_post SET Role = 'System'", null, "people: 表 people_post の行")]
    [InlineData("DELETE FROM people_log WHERE Sequence = 2", "people_log", "people: 表 people_log の行 [\"2\"]")]
    [InlineData("INSERT INTO people_log (At, Who, Event, Subject, Detail) VALUES ('2026', 'x', 'Viewed', 'x', 'x')", null, "people: 表 people_log の行")]
    [InlineData("UPDATE registry_vendor SET LegalName = 'x'", null, "registry: 表 registry_vendor の行")]
    [InlineData("DELETE FROM people_chain WHERE Sequence = 2", "people_chain", "people: 記録 2: ")]
    [InlineData("UPDATE people_chain SET Kind = 'found' WHERE Sequence = 2", "people_chain", "people: 記録 2: ")]
    [InlineData("DELETE FROM people_chain WHERE Sequence = (SELECT max(Sequence) FROM people_chain)", "people_chain", "people: 記録 ")]
    [InlineData("DROP TABLE people_chain", null, "people: 表: ")]
    [InlineData("DROP TABLE engagements_decision", null, "engagements: 表 engagements_decision: ")]
    public async Task Change_WithADatabaseShell_IsFoundAtItsPlace(string sql, string? guarded, string place)
    {
        await using RecordedOffice office = await RecordedOffice.WorkedInAsync(TestStore.On(TestServer.Sqlite));
        if (guarded is not null)
        {
            foreach (string trigger in office.Store.Query($"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '{guarded}'"))
            {
                office.Store.Query($"DROP TRIGGER {trigger}");
            }
        }

        office.Store.Query(sql);

        (await office.ProblemsAsync()).ShouldContain(problem => problem.StartsWith(place, StringComparison.Ordinal));
    }

    [Theory, OnSqlite("engagements_version", "Why"), OnSqlite("engagements_paper", "MediaType"), OnSqlite("scoring_facts", "Hash"), OnSqlite("people_chain", "Kind")]
    [OnPostgres("engagements_version", "Why"), OnPostgres("engagements_paper", "MediaType"), OnPostgres("scoring_facts", "Hash"), OnPostgres("people_chain", "Kind")]
    public async Task Row_ChangedBehindTheModule_IsRefusedByTheStore(TestServer server, string table, string column)
    {
        await using RecordedOffice office = await RecordedOffice.WorkedInAsync(TestStore.On(server));
        string name = server == TestServer.Postgres ? $"\"{column}\"" : column;
        Should.Throw<System.Data.Common.DbException>(() => office.Store.Query($"UPDATE {table} SET {name} = 'x'"));
    }

    [Fact]
    public async Task Store_WithoutAnyEntry_IsNeverWhole()
    {
        using TestStore empty = TestStore.On(TestServer.Sqlite);
        empty.Query("CREATE TABLE other (x)");
        await using DatabaseStore store = await DatabaseStore.OpenAsync(empty.Name, CancellationToken.None);
        (await LogVerification.RunAsync(store, CancellationToken.None)).SelectMany(report => report.Problems).ShouldHaveSingleItem().What.ShouldContain("1 件もありません");
        (await CheckRun.RunAsync(["--store", empty.Name, "--without-anchors"], null, TextWriter.Null, TextWriter.Null, CancellationToken.None)).ShouldBe(CheckRun.Broken);
    }

    [Fact]
    public async Task Check_ThatCannotBeMade_SaysSo()
    {
        (await StatusAsync("--store", Path.Combine(Path.GetTempPath(), "absent.db"), "--without-anchors")).ShouldBe(CheckRun.Unchecked);
        (await StatusAsync("--store", "x", "--anchors")).ShouldBe(CheckRun.Unchecked);
        (await StatusAsync("--store", "x")).ShouldBe(CheckRun.Unchecked);
        (await StatusAsync("--store", "x", "--anchors", Path.Combine(Path.GetTempPath(), "absent"))).ShouldBe(CheckRun.Unchecked);
    }

    [Fact]
    public async Task FileThatIsNoDatabase_IsUnchecked_NotFaulty()
    {
        string file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, string.Join('\n', Enumerable.Repeat("これは台帳ではありません。", 200)));
        (await StatusAsync("--store", file, "--without-anchors")).ShouldBe(CheckRun.Unchecked);
        File.Delete(file);
    }

    [Fact]
    public async Task ServerThatDoesNotAnswer_IsNamedWithoutItsPassword()
    {
        StringWriter said = new();
        int status = await CheckRun.RunAsync(
            ["--store", "Host=127.0.0.1;Port=1;Username=u;Password=himitsu;Database=d;Timeout=2", "--without-anchors"], null, said, said, CancellationToken.None);
        status.ShouldBe(CheckRun.Unchecked);
        said.ToString().ShouldNotContain("himitsu");
    }

    private static Task<int> StatusAsync(params string[] arguments) => CheckRun.RunAsync(arguments, null, TextWriter.Null, TextWriter.Null, CancellationToken.None);
}
