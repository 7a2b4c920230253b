namespace VendorRisk.Scoring.Packs;

/// <summary>
/// The border to a plugin's code: runs a call on a thread of its own, under a time limit, in no culture, and turns whatever it throws into text.
/// A call that does not end cannot be killed within a process; its thread is given up and the next call gets a new one.
/// </summary>
internal sealed class BorderThread(TimeSpan limit) : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
    private BorderLane? _lane;

    /// <summary>Runs <paramref name="call"/>. Its token is set when the limit is reached.</summary>
    public BorderOutcome<T> Run<T>(Func<CancellationToken, T> call)
    {
        using CancellationTokenSource stop = new(limit);
        BorderCall<T> border = new(call, stop.Token);
        _lane ??= new BorderLane();
        if (_lane.Run(border.Invoke, limit + Grace))
        {
            return border.Outcome;
        }

        _lane = null;
        return new BorderOutcome<T>.Lost();
    }

    public void Dispose() => _lane?.Dispose();
}
