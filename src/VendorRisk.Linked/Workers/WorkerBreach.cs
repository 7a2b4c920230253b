namespace VendorRisk.Linked.Workers;

/// <summary>A worker broke a limit or ended; the message, in Japanese, says which. Its process is of no more use.</summary>
internal sealed class WorkerBreach(string message, bool overTime = false, string lastWords = "") : Exception(message)
{
    /// <summary>Whether it was the limit on the time of one answer.</summary>
    public bool OverTime { get; } = overTime;

    /// <summary>What the process wrote as errors before it ended, for the host's log alone: at most 2,000 characters; empty where it wrote nothing.</summary>
    public string LastWords { get; } = lastWords;
}
