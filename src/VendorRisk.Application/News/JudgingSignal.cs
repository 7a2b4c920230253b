namespace VendorRisk.Application.News;

/// <summary>Wakes whoever judges again when something became due. Losing a signal loses time, never a judgement.</summary>
internal sealed class JudgingSignal
{
    private readonly OutboxSignal _signal = new();

    public Task Next => _signal.Next;

    public void Due() => _signal.Written();
}
