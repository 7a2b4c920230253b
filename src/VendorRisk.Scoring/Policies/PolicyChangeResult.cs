using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace VendorRisk.Scoring.Policies;

/// <summary>What came of a command: saved, rejected with all problems, or a conflict with another writer.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(Saved), "saved")]
[JsonDerivedType(typeof(Rejected), "rejected")]
[JsonDerivedType(typeof(Conflict), "conflict")]
public abstract record PolicyChangeResult
{
    private PolicyChangeResult()
    {
    }

    /// <summary>The change is stored.</summary>
    /// <param name="Number">The version it was about.</param>
    /// <param name="Revision">The book's new revision.</param>
    public sealed record Saved(int Number, long Revision) : PolicyChangeResult;

    /// <summary>Nothing was stored; every problem is listed.</summary>
    public sealed record Rejected : PolicyChangeResult
    {
        /// <summary>The problems, all of them.</summary>
        public ImmutableArray<PolicyProblem> Problems { get; init; } = [];
    }

    /// <summary>Nothing was stored: somebody else changed the policies first.</summary>
    /// <param name="Revision">The revision that stands now.</param>
    /// <param name="ChangedBy">Who changed it.</param>
    /// <param name="ChangedAt">When (UTC).</param>
    public sealed record Conflict(long Revision, string ChangedBy, DateTimeOffset ChangedAt) : PolicyChangeResult;
}
