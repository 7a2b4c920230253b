namespace VendorRisk.Linked.Workers;

/// <summary>A worker broke a limit or ended; the message, in Japanese, says which. Its process is of no more use.</summary>
internal sealed class WorkerBreach(string message, bool overTime = false) : Exception(message)
{
    /// <summary>Whether it was the limit on the time of one answer.</summary>
    public bool OverTime { get; } = overTime;
}
