using VendorRisk.Linked.Workers;

namespace VendorRisk.PluginHost.Workers;

/// <summary>How worker processes are started and bounded.</summary>
/// <param name="Assembly">The worker's executable assembly.</param>
/// <param name="HeapLimit">Bytes its managed heap may hold.</param>
/// <param name="StartLimit">How long starting and loading may take.</param>
/// <param name="RuleLimit">How long one rule may take on one engagement.</param>
internal sealed record WorkerSetup(string Assembly, long HeapLimit, TimeSpan StartLimit, TimeSpan RuleLimit)
{
    /// <summary>Whether a plugin is refused where the operating system has no <see cref="WorkerCage"/> for it.</summary>
    public bool CageRequired { get; init; }

    /// <summary>A frame of findings longer than this is more than any inspection would let through.</summary>
    public const int LongestReply = 16 * 1024 * 1024;

    /// <summary>What a process needs beside its heap: the runtime, its code, its stacks.</summary>
    private const long Runtime = 192L * 1024 * 1024;

    /// <summary>The bounds of one process.</summary>
    public WorkerBounds Bounds => new(Assembly, HeapLimit, HeapLimit + Runtime, StartLimit, LongestReply);

    /// <summary>The worker beside the host, under the usual limits.</summary>
    public static WorkerSetup Usual { get; } =
        new(Path.Combine(AppContext.BaseDirectory, "VendorRisk.RuleWorker.dll"), 256L * 1024 * 1024, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(2));
}
