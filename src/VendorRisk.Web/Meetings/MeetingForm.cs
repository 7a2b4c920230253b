using System.Collections.Immutable;
using VendorRisk.Engagements;

namespace VendorRisk.Web.Meetings;

/// <summary>What a person fills in to plan a meeting or to correct it.</summary>
public sealed class MeetingForm
{
    public Guid CommandId { get; set; } = Guid.NewGuid();

    public string Kind { get; set; } = "";

    public string Date { get; set; } = "";

    public string Title { get; set; } = "";

    /// <summary>One name a line.</summary>
    public string Members { get; set; } = "";

    public ImmutableArray<string> Names => [.. Members.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public static MeetingForm Of(Meeting meeting) => new()
    {
        Kind = meeting.Kind,
        Date = Wareki.Show(meeting.Date),
        Title = meeting.Title,
        Members = string.Join('\n', meeting.Members.Select(member => member.Name)),
    };
}
