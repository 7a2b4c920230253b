namespace VendorRisk.PluginHost.Workers;

/// <summary>What the host asks of a worker: one of the two is set.</summary>
internal sealed record WorkerRequest
{
    public WorkerLoad? Load { get; init; }

    public WorkerJudging? Judge { get; init; }
}
