namespace VendorRisk.Engagements.Storage;

/// <summary>What a command answered, so that it answers the same when it comes again.</summary>
internal sealed class CommandRow
{
    public required string CommandId { get; init; }

    public required string EngagementId { get; init; }

    public required long Revision { get; init; }

    public required int Version { get; init; }

    /// <summary>A hash of all that the command said; null when it was stored before this was kept.</summary>
    public string? Content { get; init; }
}
