using VendorRisk.Application.News;
using VendorRisk.Scoring;

namespace VendorRisk.Application;

/// <summary>Has the portfolio judged again in the background, without waiting for it.</summary>
public sealed class Rejudging
{
    private readonly IJudging _judging;
    private readonly JudgingSignal _signal;
    private readonly JapanClock _clock;

    internal Rejudging(IJudging judging, JudgingSignal signal, JapanClock clock) => (_judging, _signal, _clock) = (judging, signal, clock);

    /// <summary>Notes whatever was judged otherwise than it would be now.</summary>
    /// <returns>How many engagements are due.</returns>
    public async Task<int> StartAsync(CancellationToken cancellation = default)
    {
        await _judging.NoteStaleAsync(_clock.Today, cancellation);
        _signal.Due();
        return (await _judging.ProgressAsync(cancellation)).Waiting;
    }
}
