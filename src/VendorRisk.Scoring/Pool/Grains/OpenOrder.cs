namespace VendorRisk.Scoring.Pool.Grains;

/// <summary>An order that is open on this silo.</summary>
#pragma warning disable CA1001 // Holds no handle: nobody asks for a wait handle and no timer is set, and a slice may still look at its token.
internal sealed class OpenOrder(ISliceRun run, DateTimeOffset opened)
#pragma warning restore CA1001
{
    private readonly CancellationTokenSource _left = new();
    private long _used = opened.UtcTicks;

    public ISliceRun Run => run;

    /// <summary>Slices under way or done, by their numbers. Only the silo's desk touches it, one call at a time.</summary>
    public Dictionary<int, Task<SlicePart?>> Work { get; } = [];

    /// <summary>When somebody last came with a slice.</summary>
    public DateTimeOffset Used
    {
        get => new(Interlocked.Read(ref _used), TimeSpan.Zero);
        set => Interlocked.Exchange(ref _used, value.UtcTicks);
    }

    /// <summary>Set once the order is let go of: a slice that is under way ends between two engagements.</summary>
    public CancellationToken Left => _left.Token;

    public void Leave() => _left.Cancel();
}
