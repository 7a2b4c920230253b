using System.Globalization;
using System.Runtime.CompilerServices;

namespace VendorRisk.PluginHost.Border;

/// <summary>
/// One background thread that does one thing after another, in no culture. It ends by itself when nothing has come for a while, so that nobody
/// needs to know when the last generation of rules that used it is gone.
/// </summary>
#pragma warning disable CA1001 // Holds no handle: nobody asks for a wait handle, no timer is set, and a rule that is lost may still look at its own.
internal sealed class BorderLane
#pragma warning restore CA1001
{
    private const int Idle = 0;
    private const int Taken = 1;
    private const int Gone = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private readonly SemaphoreSlim _given = new(0);
    private readonly SemaphoreSlim _done = new(0);
    private Action? _work;
    private int _state = Taken;

    /// <summary>A lane that is taken by its maker.</summary>
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

    /// <summary>Whether the lane was idle and is now the caller's.</summary>
    public bool TryTake() => Interlocked.CompareExchange(ref _state, Taken, Idle) == Idle;

    /// <summary>Gives work, which must not throw, to a lane that is the caller's.</summary>
    public void Begin(Action work)
    {
        _work = work;
        _given.Release();
    }

    /// <summary>Whether the work was done within the limit.</summary>
    public bool Wait(TimeSpan limit) => _done.Wait(limit);

    /// <summary>Lets another take the lane. Only after the work was done.</summary>
    public void Return() => Volatile.Write(ref _state, Idle);

    /// <summary>Ends the thread as soon as what it does is done, if ever.</summary>
    public void GiveUp()
    {
        Volatile.Write(ref _state, Gone);
        _given.Release();
    }

    private void Serve()
    {
        while (true)
        {
            if (!_given.Wait(Patience) && Interlocked.CompareExchange(ref _state, Gone, Idle) == Idle)
            {
                return;
            }

            if (Volatile.Read(ref _state) == Gone)
            {
                return;
            }

            Work();
        }
    }

    /// <remarks>A method of its own, so that a lane that waits for the next work keeps nothing of the last one, nor of its plugins.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Work()
    {
        if (Interlocked.Exchange(ref _work, null) is { } work)
        {
            work();
            _done.Release();
        }
    }
}
