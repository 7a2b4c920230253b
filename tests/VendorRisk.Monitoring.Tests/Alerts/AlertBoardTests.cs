using VendorRisk.Registry;

namespace VendorRisk.Monitoring.Tests.Alerts;

public class AlertBoardTests
{
    private static readonly string[] TwoPeople = ["山田", "佐藤"];

    [Fact]
    public async Task Board_BeforeTheFirstRun_SaysThatNobodyLooked()
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync();
        await board.VendorAsync(10);
        AlertList before = await board.Board.ListOpenAsync();
        await board.RunAsync();
        before.ReviewedAt.ShouldBeNull();
        before.Alerts.ShouldBeEmpty();
        (await board.Board.ListOpenAsync()).ReviewedAt.ShouldBe(new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Board_SeveralAlerts_ListsTheNearestFirstWithDaysLeftToday()
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync();
        await board.VendorAsync(60, "株式会社みどり印刷");
        await board.VendorAsync(-3, "あおば発送有限会社");
        await board.RunAsync();
        board.MoveTo(2);
        (await board.Board.ListOpenAsync()).Alerts.Select(a => (a.LegalName, a.DaysLeft)).ShouldBe([("あおば発送有限会社", -5), ("株式会社みどり印刷", 58)]);
    }

    [Fact]
    public async Task Board_CertificationRenewed_DropsItsAlertAtOnce()
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync();
        (VendorId id, VendorCertification isms) = await board.VendorAsync(20);
        await board.RunAsync();
        await board.RecordAsync(id, isms with { Id = Guid.NewGuid(), Expires = isms.Expires!.Value.AddYears(3) });
        (await board.Board.ListOpenAsync()).Alerts.ShouldBeEmpty();
        (await board.RunAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Board_LastDayMoved_BeginsANewPeriod()
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync();
        (VendorId id, VendorCertification isms) = await board.VendorAsync(20);
        await board.RunAsync();
        await board.RecordAsync(id, isms with { Expires = isms.Expires!.Value.AddDays(5) });
        (await board.Board.ListOpenAsync()).Alerts.ShouldBeEmpty();
        (await board.RunAsync()).ShouldBe(1);
        (await board.OnlyAlertAsync()).DaysLeft.ShouldBe(25);
    }

    [Fact]
    public async Task Board_SamplesRemoved_DropsTheirAlertsAndKeepsTheHistory()
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync();
        (VendorId id, _) = await board.VendorAsync(20, sample: true);
        await board.RunAsync();
        await board.Vendors.RemoveSamplesAsync(TemporaryBoard.By());
        (await board.Board.ListOpenAsync()).Alerts.ShouldBeEmpty();
        (await board.Board.HistoryAsync(id)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Acknowledge_OpenAlert_PutsItAwayUntilTheNextStage()
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync();
        (VendorId id, _) = await board.VendorAsync(60);
        await board.RunAsync();
        ChangeOrigin origin = TemporaryBoard.By("佐藤");
        (await board.Board.AcknowledgeAsync(new AcknowledgeAlert((await board.OnlyAlertAsync()).Id, origin))).ShouldBeOfType<AcknowledgeResult.Saved>();
        (await board.Board.ListOpenAsync()).Alerts.ShouldBeEmpty();
        AlertHistoryEntry entry = (await board.Board.HistoryAsync(id)).ShouldHaveSingleItem();
        (entry.AcknowledgedBy, entry.Why).ShouldBe(("佐藤", origin.Why));
        board.MoveTo(31);
        await board.RunAsync();
        (await board.OnlyAlertAsync()).Stage.ShouldBe(AlertStage.Within30Days);
    }

    [Fact]
    public async Task Acknowledge_DoubleClick_AnswersTheSame()
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync();
        await board.VendorAsync(60);
        await board.RunAsync();
        AcknowledgeAlert command = new((await board.OnlyAlertAsync()).Id, TemporaryBoard.By());
        AcknowledgeResult[] answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => board.Board.AcknowledgeAsync(command))));
        answers.Distinct().ShouldHaveSingleItem().ShouldBeOfType<AcknowledgeResult.Saved>();
    }

    [Fact]
    public async Task Acknowledge_TwoPeopleAtOnce_OneWinsAndTheOtherLearnsWho()
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync();
        await board.VendorAsync(60);
        await board.RunAsync();
        AlertId id = (await board.OnlyAlertAsync()).Id;
        AcknowledgeResult[] answers = await Task.WhenAll(TwoPeople.Select(who =>
            Task.Run(() => board.Board.AcknowledgeAsync(new AcknowledgeAlert(id, TemporaryBoard.By(who))))));
        answers.OfType<AcknowledgeResult.Saved>().ShouldHaveSingleItem();
        AcknowledgeResult.Conflict lost = answers.OfType<AcknowledgeResult.Conflict>().ShouldHaveSingleItem();
        lost.AcknowledgedBy.ShouldBe(TwoPeople[answers[0] is AcknowledgeResult.Saved ? 0 : 1]);
    }

    [Fact]
    public async Task Acknowledge_NothingFilledIn_ListsAllProblems()
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync();
        (await ProblemsAsync(board, new AcknowledgeAlert(new AlertId(1), new ChangeOrigin(Guid.Empty, " ", new string('あ', 2001)))))
            .ShouldBe(["who.empty", "why.long", "commandId.empty"]);
    }

    [Fact]
    public async Task Acknowledge_UnknownAlert_IsRejected()
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync();
        (await ProblemsAsync(board, new AcknowledgeAlert(new AlertId(7), TemporaryBoard.By()))).ShouldBe(["alert.unknown"]);
    }

    [Fact]
    public async Task Acknowledge_CommandOfAnotherAlert_IsRejected()
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync();
        await board.VendorAsync(60, "株式会社みどり印刷");
        await board.VendorAsync(20, "あおば発送有限会社");
        await board.RunAsync();
        AlertList open = await board.Board.ListOpenAsync();
        ChangeOrigin origin = TemporaryBoard.By();
        await board.Board.AcknowledgeAsync(new AcknowledgeAlert(open.Alerts[0].Id, origin));
        (await ProblemsAsync(board, new AcknowledgeAlert(open.Alerts[1].Id, origin))).ShouldBe(["commandId.reused"]);
    }

    private static async Task<string[]> ProblemsAsync(TemporaryBoard board, AcknowledgeAlert command) =>
        [.. (await board.Board.AcknowledgeAsync(command)).ShouldBeOfType<AcknowledgeResult.Rejected>().Problems.Select(p => p.Code)];
}
