namespace VendorRisk.Registry.Storage;

internal sealed class AuditRow
{
    public long Sequence { get; init; }

    public required string At { get; init; }

    public required string Who { get; init; }

    public required string Why { get; init; }

    public required string VendorId { get; init; }

    public required long Version { get; init; }

    public required string Command { get; init; }

    /// <summary>Null for what is no command on one vendor.</summary>
    public string? CommandId { get; init; }

    public required string Change { get; init; }
}
