using System.Collections.Immutable;

namespace VendorRisk.Scoring.Packs;

/// <summary>What came of a command: saved, rejected with all problems, or a conflict with another administrator.</summary>
public abstract record PackChange
{
    private PackChange()
    {
    }

    /// <summary>The change is stored and in effect.</summary>
    /// <param name="Id">The plugin.</param>
    /// <param name="Revision">Its new revision.</param>
    /// <param name="Version">The version concerned.</param>
    public sealed record Saved(string Id, long Revision, string? Version) : PackChange;

    /// <summary>Nothing was changed; every problem is listed, in Japanese with how to fix it.</summary>
    public sealed record Rejected(ImmutableArray<string> Problems) : PackChange;

    /// <summary>Nothing was changed: somebody else changed the plugin first.</summary>
    /// <param name="Revision">The revision that stands now.</param>
    /// <param name="ChangedBy">Who changed it.</param>
    /// <param name="ChangedAt">When (UTC).</param>
    public sealed record Conflict(long Revision, string ChangedBy, DateTimeOffset ChangedAt) : PackChange;
}
