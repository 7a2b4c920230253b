namespace VendorRisk.PluginHost.Workers;

/// <summary>What a worker says: one of the two is set.</summary>
internal sealed record WorkerReply
{
    public WorkerLoaded? Loaded { get; init; }

    public WorkerAnswer? Answer { get; init; }
}
