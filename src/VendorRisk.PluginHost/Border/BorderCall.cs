namespace VendorRisk.PluginHost.Border;

/// <summary>One call over the border. It never throws, so that the thread it runs on lives on.</summary>
internal sealed class BorderCall<T>(Func<CancellationToken, T> call, CancellationToken stop)
{
    public BorderOutcome<T> Outcome { get; private set; } = new BorderOutcome<T>.Lost();

    public void Invoke()
    {
        try
        {
            Outcome = new BorderOutcome<T>.Answered(call(stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Outcome = new BorderOutcome<T>.Stopped();
        }
#pragma warning disable CA1031 // The border to foreign code: whatever it throws becomes text, and the host goes on.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            Outcome = new BorderOutcome<T>.Threw(ThrownText.Of(thrown));
        }
    }
}
