using NSubstitute;
using VendorRisk.Application.Jobs;
using VendorRisk.Application.News;
using VendorRisk.Application.Tests.Access;
using VendorRisk.People;
using VendorRisk.Scoring;

namespace VendorRisk.Application.Tests.Jobs;

public class JobTests
{
    private static readonly NoteAct Note = new(Substitute.For<IPeople>());

    [Fact]
    public async Task RunNow_Pause_Resume_AreRecordedInTheActorsName()
    {
        IJobBoard board = Substitute.For<IJobBoard>();
        board.RunNowAsync("", null!, CancellationToken.None).ReturnsForAnyArgs([]);
        board.PauseAsync("", null!, CancellationToken.None).ReturnsForAnyArgs([]);
        board.ResumeAsync("", null!, CancellationToken.None).ReturnsForAnyArgs([]);
        Guid command = Guid.NewGuid();
        JobRequest request = new(command, " 夜間の工事 ", "backup");

        (await new RunJobNow(board, Note, Unlimited.Access).RunAsync(TemporaryOffice.Actor, request)).ShouldBeSaved().ShouldBe("backup");
        (await new PauseJob(board, Note, Unlimited.Access).RunAsync(TemporaryOffice.Actor, request)).ShouldBeSaved();
        (await new ResumeJob(board, Note, Unlimited.Access).RunAsync(TemporaryOffice.Actor, request)).ShouldBeSaved();

        ChangeOrigin origin = new(command, TemporaryOffice.Actor.Name, "夜間の工事");
        await board.Received(1).RunNowAsync("backup", origin, Arg.Any<CancellationToken>());
        await board.Received(1).PauseAsync("backup", origin, Arg.Any<CancellationToken>());
        await board.Received(1).ResumeAsync("backup", origin, Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task Pause_WithoutAReason_IsRejected()
    {
        IJobBoard board = Substitute.For<IJobBoard>();

        (await new PauseJob(board, Note, Unlimited.Access).RunAsync(TemporaryOffice.Actor, new JobRequest(Guid.NewGuid(), " ", "backup"))).ShouldBeRejected().ShouldBe(["why.empty"]);

        await board.DidNotReceiveWithAnyArgs().PauseAsync("", null!, CancellationToken.None);
    }

    [Fact]
    public async Task Run_OfAJobThatIsNotThere_IsRejected()
    {
        IJobBoard board = Substitute.For<IJobBoard>();
        board.RunNowAsync("none", Arg.Any<ChangeOrigin>(), Arg.Any<CancellationToken>()).Returns([new Problem("job.unknown", "job", "このジョブはありません。")]);

        (await new RunJobNow(board, Note, Unlimited.Access).RunAsync(TemporaryOffice.Actor, new JobRequest(Guid.NewGuid(), "試験", "none"))).ShouldBeRejected().ShouldBe(["job.unknown"]);
    }

    [Fact]
    public async Task NoteDueJudgements_OnAnotherDay_NotesWhatIsDue_OnceHoweverOftenItRuns()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        await office.EngagementAsync();
        await office.SettleAsync();
        JapanClock tomorrow = new(new FixedClock(TimeProvider.System.GetUtcNow().AddDays(1)));
        NoteDueJudgements job = new(office.Get<IJudging>(), office.Get<JudgingSignal>(), tomorrow);
        Task woken = office.Get<JudgingSignal>().Next;

        (await job.RunAsync(CancellationToken.None)).ShouldContain("1 件");
        (await job.RunAsync(CancellationToken.None)).ShouldContain("1 件");

        woken.IsCompleted.ShouldBeTrue("whoever judges is woken");
        (await office.Get<IJudging>().JudgeAsync(tomorrow.Today)).ShouldBe(1);
        (await office.Get<IJudging>().JudgeAsync(tomorrow.Today)).ShouldBe(0);
        (await job.RunAsync(CancellationToken.None)).ShouldContain("今日のもの");
    }

    [Fact]
    public async Task SweepNews_RemovesWhatWasDeliveredLongAgo_AndNothingTwice()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        await office.VendorAsync();
        await office.SettleAsync();
        DateTimeOffset now = TimeProvider.System.GetUtcNow();

        (await Sweep(office, now.AddDays(29)).RunAsync(CancellationToken.None)).ShouldContain(" 0 件");
        (await Sweep(office, now.AddDays(31)).RunAsync(CancellationToken.None)).ShouldNotContain(" 0 件");
        (await Sweep(office, now.AddDays(31)).RunAsync(CancellationToken.None)).ShouldContain(" 0 件");
    }

    [Fact]
    public async Task Act_OnAJob_StandsInTheLog_AndARejectedOneDoesNot()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        IJobBoard board = office.Get<IJobBoard>();
        board.PauseAsync("backup", Arg.Any<ChangeOrigin>(), Arg.Any<CancellationToken>()).Returns([]);
        board.PauseAsync("none", Arg.Any<ChangeOrigin>(), Arg.Any<CancellationToken>()).Returns([new Problem("job.unknown", "job", "このジョブはありません。")]);

        await office.Get<PauseJob>().RunAsync(TemporaryOffice.Actor, new JobRequest(Guid.NewGuid(), "夜間の工事", "backup"));
        await office.Get<PauseJob>().RunAsync(TemporaryOffice.Actor, new JobRequest(Guid.NewGuid(), "試験", "none"));

        PeopleLogEntry entry = (await office.Get<IPeople>().LogAsync(1)).ShouldHaveSingleItem();
        (entry.Event, entry.Who, entry.Subject, entry.Detail).ShouldBe((PeopleEvent.Administered, TemporaryOffice.Actor.Name, "/jobs pause backup", "夜間の工事"));
    }

    private static SweepNews Sweep(TemporaryOffice office, DateTimeOffset now) =>
        new(office.Get<IEnumerable<IOutbox>>(), office.Get<IEnumerable<IOutboxSubscriber>>(), new FixedClock(now));

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
