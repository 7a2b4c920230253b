using System.Collections.Immutable;

namespace VendorRisk.Engagements;

/// <summary>What came of a command on a case: saved, rejected with all problems, or a conflict with another writer.</summary>
public abstract record IncidentResult
{
    private IncidentResult()
    {
    }

    /// <summary>The change is stored.</summary>
    /// <param name="Id">The case.</param>
    /// <param name="Revision">Its new revision.</param>
    public sealed record Saved(IncidentId Id, long Revision) : IncidentResult;

    /// <summary>Nothing was stored; every problem is listed.</summary>
    public sealed record Rejected : IncidentResult
    {
        /// <summary>The problems, all of them.</summary>
        public ImmutableArray<Problem> Problems { get; init; } = [];
    }

    /// <summary>Nothing was stored: somebody else changed the case first.</summary>
    /// <param name="Revision">The revision that stands now.</param>
    /// <param name="ChangedBy">Who changed it.</param>
    /// <param name="ChangedAt">When (UTC).</param>
    public sealed record Conflict(long Revision, string ChangedBy, DateTimeOffset ChangedAt) : IncidentResult;
}
