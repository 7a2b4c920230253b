using VendorRisk.Registry;
using VendorRisk.Testing;

namespace VendorRisk.Monitoring.Tests.Certifications;

public class CertificationExpiryJobTests
{
    [Theory]
    [InlineData(181, null)]
    [InlineData(180, AlertStage.Within180Days)]
    [InlineData(91, AlertStage.Within180Days)]
    [InlineData(90, AlertStage.Within90Days)]
    [InlineData(31, AlertStage.Within90Days)]
    [InlineData(30, AlertStage.Within30Days)]
    [InlineData(0, AlertStage.Within30Days)]
    [InlineData(-1, AlertStage.Expired)]
    [InlineData(-900, AlertStage.Expired)]
    public async Task Run_DaysBeforeTheLastDay_RaisesTheStageThatHolds(int daysLeft, AlertStage? stage)
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(TestServer.Sqlite);
        await board.VendorAsync(daysLeft);
        (await board.RunAsync()).ShouldBe(stage is null ? 0 : 1);
        (await board.Board.ListOpenAsync()).Alerts.Select(a => (AlertStage?)a.Stage).ShouldBe(stage is null ? [] : [stage]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Run_Again_RaisesNothingTwice(TestServer server)
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(server);
        (VendorId id, _) = await board.VendorAsync(60);
        await board.RunAsync();
        board.MoveTo(5);
        (await board.RunAsync()).ShouldBe(0);
        (await board.Board.HistoryAsync(id)).Length.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Run_ManyAtOnce_RaisesEachAlertOnce(TestServer server)
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(server);
        foreach (int days in Enumerable.Range(0, 8))
        {
            await board.VendorAsync(days * 25, $"株式会社みどり{days}号");
        }

        int[] raised = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(board.RunAsync)));
        raised.Order().ShouldBe([0, 0, 0, 0, 0, 8]);
        board.File.Query("SELECT count(*) FROM monitoring_alert").ShouldBe(["8"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Run_DayByDay_RaisesEachStageOnce(TestServer server)
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(server);
        (VendorId id, _) = await board.VendorAsync(185);
        foreach (int day in new[] { 0, 4, 5, 6, 94, 95, 96, 154, 155, 156, 185, 186, 187, 190 })
        {
            board.MoveTo(day);
            await board.RunAsync();
        }

        var history = await board.Board.HistoryAsync(id);
        history.Select(e => e.Stage).ShouldBe([AlertStage.Within180Days, AlertStage.Within90Days, AlertStage.Within30Days, AlertStage.Expired]);
        history.Select(e => (e.RaisedAt - new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero)).Days).ShouldBe([5, 95, 155, 186]);
        (await board.OnlyAlertAsync()).Stage.ShouldBe(AlertStage.Expired);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Run_AfterALongStop_RaisesWhatHoldsNow(TestServer server)
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(server);
        (VendorId id, _) = await board.VendorAsync(170);
        await board.RunAsync();
        board.MoveTo(150);
        await board.RunAsync();
        (await board.Board.HistoryAsync(id)).Select(e => e.Stage).ShouldBe([AlertStage.Within180Days, AlertStage.Within30Days]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Run_MidnightInJapan_BeginsTheDay(TestServer server)
    {
        FixedClock clock = new(new DateTimeOffset(2026, 11, 20, 14, 59, 0, TimeSpan.Zero));
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(server, clock);
        await board.VendorAsync(180);
        (await board.RunAsync()).ShouldBe(0);
        clock.Now = clock.Now.AddMinutes(1);
        (await board.RunAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData(CertificationStanding.Suspended, 1)]
    [InlineData(CertificationStanding.Revoked, 0)]
    [InlineData(CertificationStanding.Lapsed, 0)]
    [InlineData(CertificationStanding.Withdrawn, 0)]
    public async Task Run_CertificationNoLongerInForce_IsNotWatched(CertificationStanding standing, int raised)
    {
        await using TemporaryBoard board = await TemporaryBoard.CreateAsync(TestServer.Sqlite);
        (VendorId id, VendorCertification isms) = await board.VendorAsync(20);
        await board.RecordAsync(id, isms with { Standing = standing });
        (await board.RunAsync()).ShouldBe(raised);
    }
}
