namespace VendorRisk.Engagements.Storage;

/// <summary>What became of a condition; only appended to.</summary>
internal sealed class ConditionEndRow
{
    public required string EngagementId { get; init; }

    public required int Number { get; init; }

    public required string State { get; init; }

    public required string Words { get; init; }

    public required string Reference { get; init; }

    public required string At { get; init; }

    public required string Who { get; init; }
}
