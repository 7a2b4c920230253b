namespace VendorRisk.Linked.Workers;

/// <summary>How a worker process is started and bounded.</summary>
/// <param name="Assembly">The worker's executable assembly.</param>
/// <param name="HeapLimit">Bytes its managed heap may hold.</param>
/// <param name="WorkingSetLimit">Bytes it and all that it starts may hold.</param>
/// <param name="StartLimit">How long starting, or taking a message, may take.</param>
/// <param name="LongestReply">Bytes of one reply.</param>
internal sealed record WorkerBounds(string Assembly, long HeapLimit, long WorkingSetLimit, TimeSpan StartLimit, int LongestReply)
{
    /// <summary>
    /// Bytes of a file it may write, within a <see cref="WorkerCage"/>. The runtime keeps the code it compiles in such a file, so a process that runs much code needs more.
    /// </summary>
    public long LargestFile { get; init; } = 16 * 1024 * 1024;
}
