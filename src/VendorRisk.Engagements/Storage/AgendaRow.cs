namespace VendorRisk.Engagements.Storage;

/// <summary>An item of an agenda; an engagement stands on it once.</summary>
internal sealed class AgendaRow
{
    public required string MeetingId { get; init; }

    public required string EngagementId { get; init; }

    public required int Place { get; set; }

    public required int Version { get; set; }

    public required string Recused { get; set; }

    public required string SubmittedAt { get; set; }

    public required string SubmittedBy { get; set; }
}
