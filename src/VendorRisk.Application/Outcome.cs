using System.Collections.Immutable;

namespace VendorRisk.Application;

/// <summary>What came of a use case: saved, rejected with all problems, or a conflict with another writer.</summary>
/// <typeparam name="T">What is known of it once it is saved.</typeparam>
public abstract record Outcome<T>
{
    private Outcome()
    {
    }

    /// <summary>It is stored; a repeated command answers as the first did.</summary>
    /// <param name="Value">What was stored.</param>
    public sealed record Saved(T Value) : Outcome<T>;

    /// <summary>Nothing was stored; every problem is listed.</summary>
    /// <param name="Problems">The problems, all of them.</param>
    public sealed record Rejected(ImmutableArray<Problem> Problems) : Outcome<T>;

    /// <summary>It takes two people: nothing is changed before another one confirms it.</summary>
    /// <param name="Proposal">The proposal that waits for them.</param>
    public sealed record Proposed(Guid Proposal) : Outcome<T>;

    /// <summary>Nothing was stored: somebody else was first.</summary>
    /// <param name="ChangedBy">Who.</param>
    /// <param name="ChangedAt">When (UTC).</param>
    public sealed record Conflict(string ChangedBy, DateTimeOffset ChangedAt) : Outcome<T>;
}
