using VendorRisk.Registry;
using VendorRisk.Testing;

namespace VendorRisk.Monitoring.Tests.Alerts;

public class AlertBoardTests
{
    private static readonly string[] TwoPeople = ["山田", "佐藤"];

    [Theory, OnSqlite, OnPostgres]
    public async Task Board_BeforeTheFirstRun_ShowsWhatTheRegisterSays_AndTheRunOnlyAddsSinceWhen(TestServer server)
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(server);
        await board.VendorAsync(10);
        AlertList before = await board.Board.ListOpenAsync();
        await board.RunAsync();
        before.ReviewedAt.ShouldBeNull();
        CertificationAlert first = before.Alerts.ShouldHaveSingleItem();
        (first.Id, first.RaisedAt, first.Stage, first.DaysLeft).ShouldBe((null, null, AlertStage.Within30Days, 10));
        AlertList after = await board.Board.ListOpenAsync();
        after.ReviewedAt.ShouldBe(new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero));
        CertificationAlert recorded = after.Alerts.ShouldHaveSingleItem();
        recorded.Id.ShouldNotBeNull();
        (recorded with { Id = null, RaisedAt = null }).ShouldBe(first);
    }

    [Theory]
    [InlineData(181, 1, AlertStage.Within180Days)]
    [InlineData(91, 1, AlertStage.Within90Days)]
    [InlineData(31, 1, AlertStage.Within30Days)]
    [InlineData(0, 1, AlertStage.Expired)]
    [InlineData(1, 1, AlertStage.Within30Days)]
    public async Task Board_MidnightPassed_ShowsTheNewStageWithoutARun(int daysLeft, int later, AlertStage stage)
    {
        FixedClock clock = new(new DateTimeOffset(2026, 11, 21, 14, 59, 59, TimeSpan.Zero));
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(TestServer.Sqlite, clock);
        await board.VendorAsync(daysLeft);
        await board.RunAsync();
        AlertStage? before = (await board.Board.ListOpenAsync()).Alerts.SingleOrDefault()?.Stage;
        clock.Now = clock.Now.AddSeconds(1);
        CertificationAlert alert = await board.OnlyAlertAsync();
        (alert.Stage, alert.DaysLeft).ShouldBe((stage, daysLeft - later));
        alert.RaisedAt.HasValue.ShouldBe(before == stage);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Board_StageAcknowledged_ShowsTheNextStageWithoutARun(TestServer server)
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(server);
        await board.VendorAsync(31);
        await board.RunAsync();
        await board.Board.AcknowledgeAsync(new AcknowledgeAlert((await board.OnlyAlertAsync()).Id!.Value, TemporaryBoard.By()));
        (await board.Board.ListOpenAsync()).Alerts.ShouldBeEmpty();
        board.MoveTo(1);
        (await board.OnlyAlertAsync()).Stage.ShouldBe(AlertStage.Within30Days);
    }

    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData("", "", "", "")]
    [InlineData(null, "株式会社みどり印刷", null, "株式会社みどり印刷")]
    [InlineData("帳票の印刷", null, "帳票の印刷", null)]
    [InlineData("不明", "－", "不明", "－")]
    [InlineData("本社", "株式会社みどり印刷", "発送センター", "株式会社みどり印刷")]
    public async Task Board_AnotherCertificateOfTheVendor_SilencesNothing(string? scope, string? holder, string? otherScope, string? otherHolder)
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(TestServer.Sqlite);
        (VendorId id, VendorCertification isms) = await board.VendorAsync(-1);
        await board.RecordAsync(id, isms with { Scope = scope, Holder = holder });
        await board.RecordAsync(id, isms with { Id = Guid.NewGuid(), Number = "IS 9999", Scope = otherScope, Holder = otherHolder, Expires = isms.Expires!.Value.AddYears(2) });
        (await board.OnlyAlertAsync()).Certification.Id.ShouldBe(isms.Id);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Board_SeveralAlerts_ListsTheNearestFirstWithDaysLeftToday(TestServer server)
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(server);
        await board.VendorAsync(60, "株式会社みどり印刷");
        await board.VendorAsync(-3, "あおば発送有限会社");
        await board.RunAsync();
        board.MoveTo(2);
        (await board.Board.ListOpenAsync()).Alerts.Select(a => (a.LegalName, a.DaysLeft)).ShouldBe([("あおば発送有限会社", -5), ("株式会社みどり印刷", 58)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Board_CertificationRenewed_DropsItsAlertAtOnce(TestServer server)
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(server);
        (VendorId id, VendorCertification isms) = await board.VendorAsync(20);
        await board.RunAsync();
        await board.RecordAsync(id, isms with { Id = Guid.NewGuid(), Expires = isms.Expires!.Value.AddYears(3) });
        (await board.Board.ListOpenAsync()).Alerts.ShouldBeEmpty();
        (await board.RunAsync()).ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Board_LastDayMoved_BeginsANewPeriod(TestServer server)
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(server);
        (VendorId id, VendorCertification isms) = await board.VendorAsync(20);
        await board.RunAsync();
        await board.RecordAsync(id, isms with { Expires = isms.Expires!.Value.AddDays(5) });
        CertificationAlert moved = await board.OnlyAlertAsync();
        (moved.DaysLeft, moved.RaisedAt).ShouldBe((25, null));
        (await board.RunAsync()).ShouldBe(1);
        (await board.OnlyAlertAsync()).RaisedAt.ShouldNotBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Board_SamplesRemoved_DropsTheirAlertsAndKeepsTheHistory(TestServer server)
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(server);
        (VendorId id, _) = await board.VendorAsync(20, sample: true);
        await board.RunAsync();
        await board.Vendors.RemoveSamplesAsync(TemporaryBoard.By());
        (await board.Board.ListOpenAsync()).Alerts.ShouldBeEmpty();
        (await board.Board.HistoryAsync(id)).ShouldHaveSingleItem();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Acknowledge_OpenAlert_PutsItAwayUntilTheNextStage(TestServer server)
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(server);
        (VendorId id, _) = await board.VendorAsync(60);
        await board.RunAsync();
        ChangeOrigin origin = TemporaryBoard.By("佐藤");
        (await board.Board.AcknowledgeAsync(new AcknowledgeAlert((await board.OnlyAlertAsync()).Id!.Value, origin))).ShouldBeOfType<AcknowledgeResult.Saved>();
        (await board.Board.ListOpenAsync()).Alerts.ShouldBeEmpty();
        AlertHistoryEntry entry = (await board.Board.HistoryAsync(id)).ShouldHaveSingleItem();
        (entry.AcknowledgedBy, entry.Why).ShouldBe(("佐藤", origin.Why));
        board.MoveTo(31);
        await board.RunAsync();
        (await board.OnlyAlertAsync()).Stage.ShouldBe(AlertStage.Within30Days);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Acknowledge_DoubleClick_AnswersTheSame(TestServer server)
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(server);
        await board.VendorAsync(60);
        await board.RunAsync();
        AcknowledgeAlert command = new((await board.OnlyAlertAsync()).Id!.Value, TemporaryBoard.By());
        AcknowledgeResult[] answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => board.Board.AcknowledgeAsync(command))));
        answers.Distinct().ShouldHaveSingleItem().ShouldBeOfType<AcknowledgeResult.Saved>();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Acknowledge_TwoPeopleAtOnce_OneWinsAndTheOtherLearnsWho(TestServer server)
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(server);
        await board.VendorAsync(60);
        await board.RunAsync();
        AlertId id = (await board.OnlyAlertAsync()).Id!.Value;
        AcknowledgeResult[] answers = await Task.WhenAll(TwoPeople.Select(who =>
            Task.Run(() => board.Board.AcknowledgeAsync(new AcknowledgeAlert(id, TemporaryBoard.By(who))))));
        answers.OfType<AcknowledgeResult.Saved>().ShouldHaveSingleItem();
        AcknowledgeResult.Conflict lost = answers.OfType<AcknowledgeResult.Conflict>().ShouldHaveSingleItem();
        lost.AcknowledgedBy.ShouldBe(TwoPeople[answers[0] is AcknowledgeResult.Saved ? 0 : 1]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Acknowledge_NothingFilledIn_ListsAllProblems(TestServer server)
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(server);
        (await ProblemsAsync(board, new AcknowledgeAlert(new AlertId(1), new ChangeOrigin(Guid.Empty, " ", new string('あ', 2001)))))
            .ShouldBe(["who.empty", "why.long", "commandId.empty"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Acknowledge_UnknownAlert_IsRejected(TestServer server)
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(server);
        (await ProblemsAsync(board, new AcknowledgeAlert(new AlertId(7), TemporaryBoard.By()))).ShouldBe(["alert.unknown"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Acknowledge_CommandOfAnotherAlert_IsRejected(TestServer server)
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(server);
        await board.VendorAsync(60, "株式会社みどり印刷");
        await board.VendorAsync(20, "あおば発送有限会社");
        await board.RunAsync();
        AlertList open = await board.Board.ListOpenAsync();
        ChangeOrigin origin = TemporaryBoard.By();
        await board.Board.AcknowledgeAsync(new AcknowledgeAlert(open.Alerts[0].Id!.Value, origin));
        (await ProblemsAsync(board, new AcknowledgeAlert(open.Alerts[1].Id!.Value, origin))).ShouldBe(["commandId.reused"]);
    }

    private static async Task<string[]> ProblemsAsync(TemporaryBoard board, AcknowledgeAlert command) =>
        [.. (await board.Board.AcknowledgeAsync(command)).ShouldBeOfType<AcknowledgeResult.Rejected>().Problems.Select(p => p.Code)];
}
