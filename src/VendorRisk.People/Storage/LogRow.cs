namespace VendorRisk.People.Storage;

/// <summary>An entry of the log; never changed.</summary>
internal sealed class LogRow
{
    public long Sequence { get; init; }

    public required string At { get; init; }

    public required string Who { get; init; }

    public string? AccountId { get; init; }

    public required string Event { get; init; }

    public required string Subject { get; init; }

    public required string Detail { get; init; }

    /// <summary>The command that it tells of; null for what is no command.</summary>
    public string? CommandId { get; init; }

    /// <summary>The command without its secrets, so that its id cannot be used for another.</summary>
    public string? Command { get; init; }

    /// <summary>The revision that the command made.</summary>
    public long? Revision { get; init; }
}
