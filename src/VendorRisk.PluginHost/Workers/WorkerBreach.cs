namespace VendorRisk.PluginHost.Workers;

/// <summary>A worker broke a limit or ended; the message, in Japanese, says which. Its process is of no more use.</summary>
internal sealed class WorkerBreach(string message, bool overTime = false) : Exception(message)
{
    /// <summary>Whether it was the time limit of a rule.</summary>
    public bool OverTime { get; } = overTime;
}
