namespace VendorRisk.Linked.Workers;

/// <summary>How a worker ends by itself.</summary>
internal static class WorkerExit
{
    /// <summary>The work asked for more memory than there is; nothing of the process can be trusted after that.</summary>
    public const int OutOfMemory = 70;
}
