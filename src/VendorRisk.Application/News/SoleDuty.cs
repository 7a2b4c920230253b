namespace VendorRisk.Application.News;

/// <summary>The duty of a host without others beside it: always its own.</summary>
internal sealed class SoleDuty : IDuty
{
    public Task<bool> IsOursAsync(CancellationToken cancellation = default) => Task.FromResult(true);

    public TimeSpan Pause(TimeSpan alone) => alone;
}
