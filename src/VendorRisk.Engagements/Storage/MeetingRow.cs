namespace VendorRisk.Engagements.Storage;

internal sealed class MeetingRow
{
    public required string Id { get; init; }

    public required long Revision { get; set; }

    public required string Kind { get; set; }

    public required string Date { get; set; }

    public required string Title { get; set; }

    public required string State { get; set; }

    public required string Members { get; set; }

    public required string ChangedAt { get; set; }

    public required string ChangedBy { get; set; }
}
