using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Testing;

namespace VendorRisk.Engagements.Tests.Incidents;

public class IncidentTests
{
    private static DateOnly Today => JapanClock.DateOf(TimeProvider.System.GetUtcNow());

    [Theory, OnSqlite, OnPostgres]
    public async Task Case_FromOpeningToLessons_KeepsWhatWasHit_AndWhoDidWhatWhen_WithEveryStepInTheLog(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        IIncidentBook book = store.Services.GetRequiredService<IIncidentBook>();
        IncidentId id = (await book.OpenAsync(Opening(Today.AddDays(-3)))).ShouldBeOfType<IncidentResult.Saved>().Id;

        (await DoAsync(at => new ChangeIncident.Close("消去を立入りで確かめる", null) { Id = id, ExpectedRevision = at })).ShouldBeOfType<IncidentResult.Rejected>()
            .Problems.Select(problem => problem.Code).ShouldBe(["duty.open", "duty.open"]);
        await DoAsync(at => new ChangeIncident.Ask("みどり印刷株式会社", Today.AddDays(-2), "残っていたデータの範囲") { Id = id, ExpectedRevision = at });
        await DoAsync(at => new ChangeIncident.Report(IncidentDuty.Preliminary, Today.AddDays(-1), "受付 第12号") { Id = id, ExpectedRevision = at });
        await DoAsync(at => new ChangeIncident.NeedNot(IncidentDuty.Final, "漏えいがなかったと確かめた") { Id = id, ExpectedRevision = at });
        (await DoAsync(at => new ChangeIncident.Close("消去を立入りで確かめる", 1605) { Id = id, ExpectedRevision = at })).ShouldBeOfType<IncidentResult.Rejected>()
            .Problems.ShouldHaveSingleItem().Code.ShouldBe("questions.open");
        await DoAsync(at => new ChangeIncident.Answer(1, Today, "テスト用のデータ") { Id = id, ExpectedRevision = at });
        (await book.ListOpenAsync()).ShouldHaveSingleItem();
        (await DoAsync(at => new ChangeIncident.Close("消去を立入りで確かめる", 1605) { Id = id, ExpectedRevision = at })).ShouldBeOfType<IncidentResult.Saved>();

        IncidentCase closed = (await book.FindAsync(id))!;
        (closed.State, closed.Lessons, closed.Affected, closed.NextDuty).ShouldBe((IncidentState.Closed, "消去を立入りで確かめる", 1605, null));
        closed.Of(IncidentDuty.Preliminary)!.ShouldSatisfyAllConditions(done => done.On.ShouldBe(Today.AddDays(-1)), done => done.Words.ShouldBe("受付 第12号"), done => done.RecordedBy.ShouldBe("監督 一郎"));
        closed.Of(IncidentDuty.Final)!.On.ShouldBeNull();
        closed.Questions.ShouldHaveSingleItem().ShouldBe(new IncidentQuestion(1, "みどり印刷株式会社", Today.AddDays(-2), "残っていたデータの範囲", "テスト用のデータ", Today));
        closed.Extent.ShouldBe(new IncidentExtent(2, 800, 1200, 1));
        (await book.ListHitsAsync(id, 1, 10)).ShouldHaveSingleItem().Path.ShouldBe(["元請", null, "みどり印刷株式会社"]);
        (await DoAsync(at => new ChangeIncident.Ask("河川課", Today, "影響") { Id = id, ExpectedRevision = at })).ShouldBeOfType<IncidentResult.Rejected>().Problems.ShouldHaveSingleItem().Code.ShouldBe("incident.closed");
        (await book.ListOpenAsync()).ShouldBeEmpty();
        (await book.HistoryAsync(id)).Select(entry => entry.Command)
            .ShouldBe(["openIncident", "askAboutIncident", "reportIncident", "incidentReportNotNeeded", "answerAboutIncident", "closeIncident"]);
        ImmutableArray<OutboxRow> news = await store.Services.GetRequiredService<IOutbox>().NextAsync("test", 100, CancellationToken.None);
        news.Where(IncidentNews.Is).Select(row => IncidentNews.Of(row).Closed).ShouldBe([false, false, false, false, false, true]);
        Should.Throw<DbException>(() => store.File.Query("UPDATE engagements_incident_hit SET \"People\" = 1")).Message.ShouldContain("never changed");

        async Task<IncidentResult> DoAsync(Func<long, ChangeIncident> change) => await book.ChangeAsync(change((await book.FindAsync(id))!.Revision), By());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Command_WithEverythingWrong_ListsEveryProblem_AndOverAnothersChange_IsAConflict(TestServer server)
    {
        await using TemporaryBook store = await TemporaryBook.CreateAsync(server);
        IIncidentBook book = store.Services.GetRequiredService<IIncidentBook>();
        (await book.OpenAsync(Opening(default) with { What = " ", Data = "", Origin = new ChangeOrigin(Guid.NewGuid(), "", "把握") })).ShouldBeOfType<IncidentResult.Rejected>()
            .Problems.Select(problem => problem.Code).ShouldBe(["who.empty", "learned.empty", "what.empty", "data.empty"]);
        (await book.OpenAsync(Opening(Today.AddDays(1)))).ShouldBeOfType<IncidentResult.Rejected>().Problems.ShouldHaveSingleItem().Code.ShouldBe("learned.future");
        (await book.ListAsync()).ShouldBeEmpty();

        OpenIncidentCase opening = Opening(Today);
        IncidentId id = (await book.OpenAsync(opening)).ShouldBeOfType<IncidentResult.Saved>().Id;
        (await book.OpenAsync(opening with { Hits = [] })).ShouldBeOfType<IncidentResult.Saved>().Id.ShouldBe(id);
        (await book.ListHitsAsync(id, 0, 10)).Length.ShouldBe(2);
        await book.ChangeAsync(new ChangeIncident.Correct(Today, "侵入", "氏名", true) { Id = id, ExpectedRevision = 1 }, By());
        (await book.ChangeAsync(new ChangeIncident.Correct(Today, "誤送付", "住所", false) { Id = id, ExpectedRevision = 1 }, By())).ShouldBeOfType<IncidentResult.Conflict>().ChangedBy.ShouldBe("監督 一郎");
        (await book.ChangeAsync(new ChangeIncident.Report(IncidentDuty.Final, Today.AddDays(-1), "") { Id = id, ExpectedRevision = 2 }, By())).ShouldBeOfType<IncidentResult.Rejected>()
            .Problems.Select(problem => problem.Code).ShouldBe(["on.early", "words.empty"]);
        (await book.ChangeAsync(new ChangeIncident.Answer(4, Today, "なし") { Id = id, ExpectedRevision = 2 }, By())).ShouldBeOfType<IncidentResult.Rejected>().Problems.ShouldHaveSingleItem().Code.ShouldBe("question.unknown");
        (await book.FindAsync(id))!.ShouldSatisfyAllConditions(one => one.Revision.ShouldBe(2), one => one.What.ShouldBe("侵入"), one => one.Duties.ShouldBeEmpty());
    }

    [Theory]
    [InlineData(IncidentDuty.Preliminary, false, "2026-11-05")]
    [InlineData(IncidentDuty.Preliminary, true, "2026-11-05")]
    [InlineData(IncidentDuty.Final, false, "2026-11-30")]
    [InlineData(IncidentDuty.Final, true, "2026-12-30")]
    public void Duty_CountsTheDayOnWhichItWasLearnedAsTheFirst(IncidentDuty duty, bool malice, string due) =>
        DutyClock.Due(duty, new DateOnly(2026, 11, 1), malice).ShouldBe(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture));

    private static ChangeOrigin By() => TemporaryBook.By("監督 一郎");

    private static OpenIncidentCase Opening(DateOnly learned) => new(
        new IncidentSubject(false, "midori", "みどり印刷株式会社", Guid.NewGuid().ToString("N")),
        learned,
        "保存していたデータが外部から見える状態になっていた",
        "氏名、住所",
        false,
        new IncidentExtent(2, 800, 1200, 1),
        [
            new IncidentHit(new EngagementId(Guid.NewGuid()), "健診", "健康課", 800, ["みどり印刷株式会社"]),
            new IncidentHit(new EngagementId(Guid.NewGuid()), null, null, null, ["元請", null, "みどり印刷株式会社"]),
        ],
        By());
}
