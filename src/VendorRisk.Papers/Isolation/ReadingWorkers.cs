using System.Collections.Concurrent;
using VendorRisk.Linked.Workers;

namespace VendorRisk.Papers.Isolation;

/// <summary>The processes that read papers: started when first needed, one is kept, the others end when nothing came for a while.</summary>
internal sealed class ReadingWorkers : IDisposable
{
    private readonly ConcurrentStack<ReadingWorker> _idle = new();
    private readonly SemaphoreSlim _places;
    private readonly ReadingBounds _bounds;
    private readonly Profile _profile;
    private readonly TimeProvider _clock;
    private readonly ITimer _sweep;
    private volatile bool _ended;

    public ReadingWorkers(ReadingBounds bounds, Profile profile, TimeProvider clock)
    {
        (_bounds, _profile, _clock) = (bounds, profile, clock);
        _places = new SemaphoreSlim(bounds.AtOnce);
        _sweep = clock.CreateTimer(_ => Sweep(), null, bounds.Idle, bounds.Idle);
    }

    /// <summary>How many wait for work.</summary>
    internal int Idle => _idle.Count;

    /// <returns>Null when no worker was free in time.</returns>
    /// <exception cref="WorkerBreach">The worker broke a limit or ended.</exception>
    public ReadingReply? Ask(ReadingRequest request)
    {
        if (!_places.Wait(_bounds.LongestWait))
        {
            return null;
        }

        try
        {
            if (_ended)
            {
                return null;
            }

            ReadingWorker worker = Take();
            try
            {
                ReadingReply reply = worker.Ask(request);
                GiveBack(worker);
                return reply;
            }
            catch
            {
                worker.Dispose();
                throw;
            }
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose()
    {
        _ended = true;
        _sweep.Dispose();
        while (_idle.TryPop(out ReadingWorker? worker))
        {
            worker.Dispose();
        }
    }

    /// <summary>Ends those that waited too long, all but one.</summary>
    internal void Sweep()
    {
        List<ReadingWorker> kept = [];
        while (_idle.TryPop(out ReadingWorker? worker))
        {
            if (kept.Count > 0 && _clock.GetElapsedTime(worker.IdleSince) >= _bounds.Idle)
            {
                worker.Dispose();
            }
            else
            {
                kept.Add(worker);
            }
        }

        foreach (ReadingWorker worker in Enumerable.Reverse(kept))
        {
            GiveBack(worker, worker.IdleSince);
        }
    }

    private ReadingWorker Take()
    {
        while (_idle.TryPop(out ReadingWorker? worker))
        {
            if (worker.IsFit)
            {
                return worker;
            }

            worker.Dispose();
        }

        return new ReadingWorker(_bounds, _profile);
    }

    private void GiveBack(ReadingWorker worker) => GiveBack(worker, _clock.GetTimestamp());

    private void GiveBack(ReadingWorker worker, long since)
    {
        worker.IdleSince = since;
        _idle.Push(worker);
        if (_ended)
        {
            Dispose();
        }
    }
}
