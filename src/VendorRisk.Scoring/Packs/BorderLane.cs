using System.Globalization;

namespace VendorRisk.Scoring.Packs;

/// <summary>One background thread that does one thing after another, in no culture.</summary>
internal sealed class BorderLane : IDisposable
{
    private readonly SemaphoreSlim _given = new(0);
    private readonly SemaphoreSlim _done = new(0);
    private Action? _work;

    public BorderLane()
    {
        Thread thread = new(Serve)
        {
            IsBackground = true,
            Name = "rules",
            CurrentCulture = CultureInfo.InvariantCulture,
            CurrentUICulture = CultureInfo.InvariantCulture,
        };
        thread.Start();
    }

    /// <summary>Whether the work, which must not throw, was done within the limit. When it was not, this lane is of no more use.</summary>
    public bool Run(Action work, TimeSpan limit)
    {
        _work = work;
        _given.Release();
        return _done.Wait(limit);
    }

    /// <summary>Ends the thread: nothing given is the sign.</summary>
    public void Dispose()
    {
        _work = null;
        _given.Release();
    }

    private void Serve()
    {
        using (_given)
        using (_done)
        {
            while (true)
            {
                _given.Wait();
                if (_work is not { } work)
                {
                    return;
                }

                work();
                _work = null;
                _done.Release();
            }
        }
    }
}
