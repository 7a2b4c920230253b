namespace VendorRisk.Scoring.Pool;

/// <summary>Hands out slices, each until it is done: one that is given back, because who had it is lost, goes to the next who asks.</summary>
internal sealed class SliceQueue(IEnumerator<Slice> slices) : IDisposable
{
    private readonly Lock _turn = new();
    private readonly Queue<Slice> _returned = [];
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _underWay;
    private bool _ended;

    /// <summary>Ends when every slice is done.</summary>
    public Task Done => _done.Task;

    /// <returns>Null when there is none at the moment; one may still be given back until <see cref="Done"/>.</returns>
    public Slice? Take()
    {
        lock (_turn)
        {
            if (!_returned.TryDequeue(out Slice? slice))
            {
                slice = Next();
            }

            _underWay += slice is null ? 0 : 1;
            Look();
            return slice;
        }
    }

    public void Finish()
    {
        lock (_turn)
        {
            _underWay--;
            Look();
        }
    }

    public void GiveBack(Slice slice)
    {
        lock (_turn)
        {
            _underWay--;
            _returned.Enqueue(slice);
        }
    }

    public void Dispose() => slices.Dispose();

    private Slice? Next()
    {
        if (!_ended && slices.MoveNext())
        {
            return slices.Current;
        }

        _ended = true;
        return null;
    }

    private void Look()
    {
        if (_ended && _underWay == 0 && _returned.Count == 0)
        {
            _done.TrySetResult();
        }
    }
}
