using VendorRisk.Web.Hosting;

namespace VendorRisk.Web.Tests.Hosting;

public class CircuitTallyTests
{
    private readonly SteppedTime time = new();
    private readonly CircuitTally tally;

    public CircuitTallyTests() => tally = new CircuitTally(time);

    [Fact]
    public void TakeDue_LastPageClosedAndQuiet_IsDueOnce()
    {
        tally.Count(1);
        tally.Count(-1);

        tally.TakeDue().ShouldBeFalse();
        time.Forward(TimeSpan.FromMinutes(2));
        tally.TakeDue().ShouldBeTrue();
        tally.TakeDue().ShouldBeFalse();
    }

    [Fact]
    public void TakeDue_FewClosedWhileOthersAreOpen_IsNotDue()
    {
        for (int i = 0; i < 10; i++)
        {
            tally.Count(1);
        }

        tally.Count(-1);
        time.Forward(TimeSpan.FromMinutes(5));

        tally.TakeDue().ShouldBeFalse();
    }

    [Fact]
    public void TakeDue_ManyClosedWhileOthersAreOpen_IsDue()
    {
        for (int i = 0; i < 300; i++)
        {
            tally.Count(1);
        }

        for (int i = 0; i < 299; i++)
        {
            tally.Count(-1);
        }

        time.Forward(TimeSpan.FromMinutes(2));

        tally.TakeDue().ShouldBeTrue();
    }

    private sealed class SteppedTime : TimeProvider
    {
        private DateTimeOffset now = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => now;

        public void Forward(TimeSpan span) => now += span;
    }
}
