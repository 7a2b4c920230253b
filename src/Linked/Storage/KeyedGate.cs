namespace VendorRisk.Storage;

/// <summary>
/// Lets one writer an entity through at a time; writers of others do not wait. A fixed number of lanes: two entities may share one and wait
/// for nothing, but nothing grows with the number of keys.
/// </summary>
internal sealed class KeyedGate : IDisposable
{
    private const int Lanes = 64; // a power of two, so that the mask below is a remainder

    private readonly SemaphoreSlim[] _lanes = [.. Enumerable.Range(0, Lanes).Select(_ => new SemaphoreSlim(1, 1))];

    public async Task<IDisposable> EnterAsync(Guid key, CancellationToken cancellation)
    {
        SemaphoreSlim lane = _lanes[key.GetHashCode() & (Lanes - 1)];
        await lane.WaitAsync(cancellation);
        return new Pass(lane);
    }

    public void Dispose()
    {
        foreach (SemaphoreSlim lane in _lanes)
        {
            lane.Dispose();
        }
    }

    private sealed class Pass(SemaphoreSlim lane) : IDisposable
    {
        public void Dispose() => lane.Release();
    }
}
