namespace VendorRisk.Registry.Engine;

/// <summary>Lets one writer a vendor through at a time. A fixed number of lanes, so that nothing grows with the number of vendors.</summary>
internal sealed class KeyedGate : IDisposable
{
    private const int Lanes = 64; // a power of two, so that the mask below is a remainder

    private readonly SemaphoreSlim[] _lanes = [.. Enumerable.Range(0, Lanes).Select(_ => new SemaphoreSlim(1, 1))];

    public async Task<IDisposable> EnterAsync(VendorId id, CancellationToken cancellation)
    {
        SemaphoreSlim lane = _lanes[id.Value.GetHashCode() & (Lanes - 1)];
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
