using VendorRisk.Linked.Workers;

namespace VendorRisk.Papers;

/// <summary>How the processes that read papers are bounded.</summary>
/// <param name="Assembly">The worker's executable assembly.</param>
/// <param name="AtOnce">How many files are read at once.</param>
public sealed record ReadingBounds(string Assembly, int AtOnce)
{
    /// <summary>Bytes of one message: the largest file as base64, or what is read of it, several times over.</summary>
    internal const int LongestFrame = 256 * 1024 * 1024;

    private const long MostCode = 512L * 1024 * 1024;

    /// <summary>The worker beside the host: one a processor for uploads, which wait in a queue of their own, and some for papers that are read again for a page.</summary>
    public static ReadingBounds Usual { get; } = new(Path.Combine(AppContext.BaseDirectory, "VendorRisk.PaperWorker.dll"), Environment.ProcessorCount + 2);

    /// <summary>Bytes that the worker's own heap may hold.</summary>
    public long HeapLimit { get; init; } = 1024L * 1024 * 1024;

    /// <summary>Bytes that the worker may hold with the programs it runs.</summary>
    public long WorkingSetLimit { get; init; } = 1536L * 1024 * 1024;

    /// <summary>How long reading one file may take: a zip may hold several scans, each of which ends by itself after some minutes.</summary>
    public TimeSpan LongestReading { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>How long a file waits for a worker before it is turned away.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a worker beyond the first waits for more before it is ended.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Files after which a worker is replaced, so that nothing adds up.</summary>
    public int FilesEach { get; init; } = 500;

    internal WorkerBounds Process => new(Assembly, HeapLimit, WorkingSetLimit, TimeSpan.FromMinutes(2), LongestFrame) { LargestFile = MostCode };
}
