namespace VendorRisk.People.Storage;

/// <summary>A change that one person proposed, with its answer once there is one.</summary>
internal sealed class ProposalRow
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Subject { get; init; }

    public required string Title { get; init; }

    public required string Content { get; init; }

    public required string AccountId { get; init; }

    public required string Who { get; init; }

    public required string At { get; init; }

    public required string Why { get; init; }

    /// <summary>Null while it waits.</summary>
    public bool? Confirmed { get; set; }

    /// <summary>Who answered; while <see cref="Confirmed"/> is null, who confirmed it and is carrying it out.</summary>
    public string? EndAccountId { get; set; }

    public string? EndWho { get; set; }

    public string? EndAt { get; set; }

    public string? EndWhy { get; set; }
}
