namespace VendorRisk.Kernel;

/// <summary>Wakes the dispatcher when news was written, so that nobody waits for its next look at the store. Losing a signal loses time, never news.</summary>
public sealed class OutboxSignal
{
    private volatile TaskCompletionSource _written = New();

    /// <summary>Says that news was written.</summary>
    public void Written()
    {
        TaskCompletionSource told = _written;
        _written = New();
        told.TrySetResult();
    }

    /// <summary>Completes with the next <see cref="Written"/>; taken before looking at the store, so that nothing falls between.</summary>
    public Task Next => _written.Task;

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
