using System.Collections.Concurrent;

namespace VendorRisk.Scoring.Pool.Grains;

/// <summary>The orders that are open on this silo. One that nobody came back to, because its caller was lost, is forgotten when the next is opened.</summary>
internal sealed class OpenOrders(IEnumerable<ISliceWork> kinds, Assessor assessor, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);
    private readonly ConcurrentDictionary<Guid, OpenOrder> _open = [];

    /// <returns>Whether the silo judges by the same rules.</returns>
    public bool Open(SliceOrder order)
    {
        DateTimeOffset now = clock.GetUtcNow();
        foreach (Guid forgotten in _open.Where(o => now - o.Value.Used > Patience).Select(o => o.Key))
        {
            Close(forgotten);
        }

        // Taken once: a swap between two looks would let the order run by other rules than those it was compared with.
        RulesInForce inForce = assessor.Current;
        if (inForce.Generation != order.Generation)
        {
            return false;
        }

        _open.GetOrAdd(order.Id, _ => new OpenOrder(kinds.Select(k => k.Open(order, inForce)).First(run => run is not null)!, now));
        return true;
    }

    public OpenOrder? Find(Guid order)
    {
        if (_open.TryGetValue(order, out OpenOrder? open))
        {
            open.Used = clock.GetUtcNow();
        }

        return open;
    }

    public SlicePart? Close(Guid order)
    {
        if (!_open.TryRemove(order, out OpenOrder? open))
        {
            return null;
        }

        open.Leave();
        return open.Run.Rest();
    }
}
