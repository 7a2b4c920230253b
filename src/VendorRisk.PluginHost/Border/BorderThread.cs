namespace VendorRisk.PluginHost.Border;

/// <summary>
/// The border to a plugin's code while it is loaded: runs a call on a thread of its own, under a time limit, in no culture, and turns whatever it
/// throws into text. A call that does not end cannot be killed within a process; its thread is given up and the next call gets a new one.
/// </summary>
internal sealed class BorderThread(TimeSpan limit) : IDisposable
{
    private BorderLane? _lane;

    /// <summary>How long a call may take to end once it was asked to.</summary>
    public static TimeSpan Grace { get; } = TimeSpan.FromSeconds(5);

    /// <summary>Runs <paramref name="call"/>. Its token is set when the limit is reached.</summary>
    public BorderOutcome<T> Run<T>(Func<CancellationToken, T> call)
    {
        using CancellationTokenSource stop = new(limit);
        BorderCall<T> border = new(call, stop.Token);
        _lane ??= new BorderLane();
        _lane.Begin(border.Invoke);
        if (_lane.Wait(limit + Grace))
        {
            return border.Outcome;
        }

        _lane.GiveUp();
        _lane = null;
        return new BorderOutcome<T>.Lost();
    }

    public void Dispose() => _lane?.GiveUp();
}
