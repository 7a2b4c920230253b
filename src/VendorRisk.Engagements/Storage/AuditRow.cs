namespace VendorRisk.Engagements.Storage;

internal sealed class AuditRow
{
    public long Sequence { get; init; }

    public required string At { get; init; }

    public required string Who { get; init; }

    public required string Why { get; init; }

    public required string EngagementId { get; init; }

    public required long Revision { get; init; }

    public required string Command { get; init; }

    public required string Change { get; init; }
}
