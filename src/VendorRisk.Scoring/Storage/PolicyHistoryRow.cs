namespace VendorRisk.Scoring.Storage;

/// <summary>One change of the policies; never changed, never removed.</summary>
internal sealed class PolicyHistoryRow
{
    public long Sequence { get; init; }

    public required string CommandId { get; init; }

    /// <summary>ISO 8601, UTC.</summary>
    public required string At { get; init; }

    public required string Who { get; init; }

    public required string Why { get; init; }

    public required string Command { get; init; }

    public required int Number { get; init; }
}
