using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace VendorRisk.Engagements;

/// <summary>What came of a command on a meeting: saved, rejected with all problems, or a conflict with another writer.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(Saved), "saved")]
[JsonDerivedType(typeof(Rejected), "rejected")]
[JsonDerivedType(typeof(Conflict), "conflict")]
public abstract record MeetingResult
{
    private MeetingResult()
    {
    }

    /// <summary>The change is stored.</summary>
    /// <param name="Id">The meeting.</param>
    /// <param name="Revision">Its new revision.</param>
    public sealed record Saved(MeetingId Id, long Revision) : MeetingResult;

    /// <summary>Nothing was stored; every problem is listed.</summary>
    public sealed record Rejected : MeetingResult
    {
        /// <summary>The problems, all of them.</summary>
        public ImmutableArray<Problem> Problems { get; init; } = [];
    }

    /// <summary>Nothing was stored: somebody else changed the meeting first.</summary>
    /// <param name="Revision">The revision that stands now.</param>
    /// <param name="ChangedBy">Who changed it.</param>
    /// <param name="ChangedAt">When (UTC).</param>
    public sealed record Conflict(long Revision, string ChangedBy, DateTimeOffset ChangedAt) : MeetingResult;
}
