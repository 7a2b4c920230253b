using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using NSubstitute;
using VendorRisk.Application.News;
using VendorRisk.Scoring;

namespace VendorRisk.Application.Tests.News;

public class JudgingWorkerTests
{
    private const int Piece = 512;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Drain_AcrossMidnight_JudgesTheRestForTheNewDay()
    {
        Office office = new();
        DateOnly first = office.Today;
        office.Judging = turn =>
        {
            office.Clock.Now += turn == 1 ? TimeSpan.FromDays(1) : TimeSpan.Zero;
            return turn < 3 ? Piece : 0;
        };

        await office.RunAsync(turns: 3);

        office.Days.Take(3).ShouldBe([first, first.AddDays(1), first.AddDays(1)]);
    }

    [Fact]
    public async Task Drain_WhenTheDutyIsLost_EndsAfterThePiece()
    {
        Office office = new();
        office.Judging = turn =>
        {
            office.HasDuty = false;
            return turn < 10 ? Piece : 0;
        };

        await office.RunAsync(turns: 1, askedAfterwards: 3);

        office.Days.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Looking_OftenAtTheStore_NotesWhatIsStale_OnceInHalfAMinute()
    {
        Office office = new() { Judging = _ => 0 };
        await office.RunAsync(turns: 20);
        await office.Due.Received(1).ReconcileAsync(Arg.Any<DateOnly>(), Arg.Any<CancellationToken>());
        await office.Due.DidNotReceive().NoteStaleAsync(Arg.Any<DateOnly>(), Arg.Any<CancellationToken>());

        office = new();
        office.Judging = turn =>
        {
            office.Clock.Now += turn % 10 == 0 ? TimeSpan.FromSeconds(30) : TimeSpan.Zero;
            return 0;
        };
        await office.RunAsync(turns: 21);
        await office.Due.Received(2).NoteStaleAsync(Arg.Any<DateOnly>(), Arg.Any<CancellationToken>());
    }

    private sealed class Office
    {
        private readonly IDuty _duty = Substitute.For<IDuty>();
        private readonly IHostApplicationLifetime _host = Substitute.For<IHostApplicationLifetime>();
        private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _turns;
        private int _asked;
        private int _last;
        private int _lastAsked;

        public IJudging Due { get; } = Substitute.For<IJudging>();

        public FakeClock Clock { get; } = new();

        public DateOnly Today => new JapanClock(Clock).Today;

        public bool HasDuty { get; set; } = true;

        public List<DateOnly> Days { get; } = [];

        /// <summary>What a turn of judging does, by its number, and how many engagements it tries.</summary>
        public Func<int, int> Judging { get; set; } = _ => 0;

        /// <summary>Lets the worker run until it has judged so often, and has been asked for its duty so often after that.</summary>
        public async Task RunAsync(int turns, int askedAfterwards = 0)
        {
            (_last, _lastAsked) = (turns, askedAfterwards);
            _host.ApplicationStarted.Returns(new CancellationToken(canceled: true));
            _duty.Pause(Arg.Any<TimeSpan>()).Returns(TimeSpan.FromMilliseconds(1));
            _duty.IsOursAsync(Arg.Any<CancellationToken>()).Returns(_ => Task.FromResult(Asked()));
            Due.JudgeAsync(Arg.Any<DateOnly>(), Arg.Any<int>(), Arg.Any<IProgress<int>?>(), Arg.Any<CancellationToken>()).Returns(call => Task.FromResult(Judged(call.Arg<DateOnly>(), call.Arg<int>())));
            using JudgingWorker worker = new(Due, new JudgingSignal(), _duty, new JapanClock(Clock), Clock, _host, NullLogger<JudgingWorker>.Instance);
            await worker.StartAsync(CancellationToken.None);
            await _ended.Task.WaitAsync(Patience);
            await worker.StopAsync(CancellationToken.None);
        }

        private bool Asked()
        {
            if (_turns >= _last && _asked++ >= _lastAsked)
            {
                _ended.TrySetResult();
                return false;
            }

            return HasDuty;
        }

        /// <summary>Piece after piece for one day, up to what was asked for.</summary>
        private int Judged(DateOnly day, int most)
        {
            int judged = 0;
            for (int tried = Piece; judged < most && tried > 0; judged += tried)
            {
                Days.Add(day);
                tried = Judging(++_turns);
            }

            return judged;
        }
    }

    private sealed class FakeClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 4, 1, 3, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
