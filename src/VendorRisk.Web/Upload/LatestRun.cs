namespace VendorRisk.Web.Upload;

/// <summary>Of runs that follow each other only the latest continues: each one cancels the one before it.</summary>
internal sealed class LatestRun : IDisposable
{
    private CancellationTokenSource? current;

    /// <summary>Begins a run.</summary>
    /// <returns>What cancels it when the next one begins.</returns>
    public async Task<CancellationToken> BeginAsync()
    {
        await StopAsync();
        current = new CancellationTokenSource();
        return current.Token;
    }

    public async Task StopAsync()
    {
        if (current is { } running)
        {
            current = null;
            await running.CancelAsync();
            running.Dispose();
        }
    }

    public void Dispose()
    {
        current?.Cancel();
        current?.Dispose();
        current = null;
    }
}
