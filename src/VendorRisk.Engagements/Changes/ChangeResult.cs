using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace VendorRisk.Engagements;

/// <summary>What came of a command: saved, rejected with all problems, or a conflict with another writer.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(Saved), "saved")]
[JsonDerivedType(typeof(Rejected), "rejected")]
[JsonDerivedType(typeof(Conflict), "conflict")]
public abstract record ChangeResult
{
    private ChangeResult()
    {
    }

    /// <summary>The change is stored.</summary>
    /// <param name="Id">The engagement.</param>
    /// <param name="Revision">Its new revision.</param>
    /// <param name="Version">Its newest version's number.</param>
    public sealed record Saved(EngagementId Id, long Revision, int Version) : ChangeResult;

    /// <summary>Nothing was stored; every problem is listed.</summary>
    public sealed record Rejected : ChangeResult
    {
        /// <summary>The problems, all of them.</summary>
        public ImmutableArray<Problem> Problems { get; init; } = [];
    }

    /// <summary>Nothing was stored: somebody else changed the engagement first.</summary>
    /// <param name="Revision">The revision that stands now.</param>
    /// <param name="ChangedBy">Who changed it.</param>
    /// <param name="ChangedAt">When (UTC).</param>
    public sealed record Conflict(long Revision, string ChangedBy, DateTimeOffset ChangedAt) : ChangeResult;
}
