using System.Collections.Immutable;

namespace VendorRisk.People;

/// <summary>What came of a change: saved, rejected with all problems, or a conflict with another writer.</summary>
public abstract record PeopleChange
{
    private PeopleChange()
    {
    }

    /// <summary>The change is stored.</summary>
    /// <param name="Id">The account.</param>
    /// <param name="Revision">The revision it made; the first is 1.</param>
    public sealed record Saved(Guid Id, long Revision) : PeopleChange;

    /// <summary>Nothing was stored; every problem is listed.</summary>
    /// <param name="Problems">The problems, all of them.</param>
    public sealed record Rejected(ImmutableArray<Problem> Problems) : PeopleChange;

    /// <summary>Nothing was stored: somebody else changed the account first.</summary>
    /// <param name="ChangedBy">Who.</param>
    /// <param name="ChangedAt">When (UTC).</param>
    public sealed record Conflict(string ChangedBy, DateTimeOffset ChangedAt) : PeopleChange;
}
