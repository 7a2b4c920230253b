using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace VendorRisk.Engagements;

/// <summary>What is done to a planned meeting.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "does")]
[JsonDerivedType(typeof(Correct), "correct")]
[JsonDerivedType(typeof(Enter), "enter")]
[JsonDerivedType(typeof(TakeOff), "takeOff")]
[JsonDerivedType(typeof(Order), "order")]
[JsonDerivedType(typeof(Attend), "attend")]
[JsonDerivedType(typeof(Recuse), "recuse")]
[JsonDerivedType(typeof(Close), "close")]
public abstract record ChangeMeeting
{
    private ChangeMeeting()
    {
    }

    /// <summary>The meeting.</summary>
    public required MeetingId Id { get; init; }

    /// <summary>The revision the change is based on; null for what does no harm to another's change.</summary>
    public long? ExpectedRevision { get; init; }

    /// <summary>Corrects what was planned; the day only while nothing is decided.</summary>
    /// <param name="Kind">What kind of meeting it is.</param>
    /// <param name="Date">The day.</param>
    /// <param name="Title">What it is called.</param>
    /// <param name="Members">The names of its members; whose name stays keeps the attendance.</param>
    public sealed record Correct(string Kind, DateOnly Date, string Title, ImmutableArray<string> Members) : ChangeMeeting;

    /// <summary>Puts a version of an engagement last on the agenda, or a newer version in the place of an older one.</summary>
    /// <param name="Engagement">The engagement.</param>
    /// <param name="Version">The version.</param>
    public sealed record Enter(EngagementId Engagement, int Version) : ChangeMeeting;

    /// <summary>Takes an item off the agenda that is not decided.</summary>
    /// <param name="Engagement">The engagement.</param>
    public sealed record TakeOff(EngagementId Engagement) : ChangeMeeting;

    /// <summary>Puts the agenda in another order.</summary>
    /// <param name="Engagements">Every engagement of the agenda, in the new order.</param>
    public sealed record Order(ImmutableArray<EngagementId> Engagements) : ChangeMeeting;

    /// <summary>Notes who is there.</summary>
    /// <param name="Present">The members who are; all others are not.</param>
    public sealed record Attend(ImmutableArray<string> Present) : ChangeMeeting;

    /// <summary>Notes who takes no part in an item.</summary>
    /// <param name="Engagement">The item's engagement.</param>
    /// <param name="Members">The members who do not; empty when all do.</param>
    public sealed record Recuse(EngagementId Engagement, ImmutableArray<string> Members) : ChangeMeeting;

    /// <summary>Closes the meeting once everything on its agenda is decided.</summary>
    public sealed record Close : ChangeMeeting;
}
