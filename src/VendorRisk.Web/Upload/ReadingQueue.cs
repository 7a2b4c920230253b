namespace VendorRisk.Web.Upload;

/// <summary>Bounds how many files are read at once: one a processor; a few more wait for their turn, the rest is turned away at once.</summary>
internal sealed class ReadingQueue : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim places;
    private readonly TimeSpan longestWait;
    private readonly int mostWaiting;
    private int waiting;

    public ReadingQueue()
        : this(Environment.ProcessorCount, 20, LongestWait)
    {
    }

    /// <param name="atOnce">How many are read at once.</param>
    /// <param name="mostWaiting">How many more may wait.</param>
    /// <param name="longestWait">How long one waits before it is turned away.</param>
    internal ReadingQueue(int atOnce, int mostWaiting, TimeSpan longestWait)
    {
        places = new SemaphoreSlim(atOnce);
        this.mostWaiting = mostWaiting;
        this.longestWait = longestWait;
    }

    /// <summary>Runs the work off the caller's thread when its turn comes.</summary>
    /// <returns>What came of it; the default when it was turned away.</returns>
    public async Task<T?> TryRunAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        if (!await TurnAsync(cancellation))
        {
            return default;
        }

        try
        {
            return await Task.Run(work, cancellation);
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();

    private async Task<bool> TurnAsync(CancellationToken cancellation)
    {
        if (await places.WaitAsync(TimeSpan.Zero, cancellation))
        {
            return true;
        }

        try
        {
            return Interlocked.Increment(ref waiting) <= mostWaiting && await places.WaitAsync(longestWait, cancellation);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }
}
