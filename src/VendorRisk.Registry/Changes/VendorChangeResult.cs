using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace VendorRisk.Registry;

/// <summary>What came of a command: saved, rejected with all problems, or a conflict with another writer.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(Saved), "saved")]
[JsonDerivedType(typeof(Rejected), "rejected")]
[JsonDerivedType(typeof(Conflict), "conflict")]
public abstract record VendorChangeResult
{
    private VendorChangeResult()
    {
    }

    /// <summary>The change is stored.</summary>
    /// <param name="Id">The vendor.</param>
    /// <param name="Version">The version it made; the first is 1.</param>
    public sealed record Saved(VendorId Id, long Version) : VendorChangeResult;

    /// <summary>Nothing was stored; every problem is listed.</summary>
    public sealed record Rejected : VendorChangeResult
    {
        /// <summary>The problems, all of them.</summary>
        public ImmutableArray<Problem> Problems { get; init; } = [];
    }

    /// <summary>Nothing was stored: somebody else changed the vendor first.</summary>
    /// <param name="Version">The version that stands now.</param>
    /// <param name="ChangedBy">Who made it.</param>
    /// <param name="ChangedAt">When (UTC).</param>
    public sealed record Conflict(long Version, string ChangedBy, DateTimeOffset ChangedAt) : VendorChangeResult;
}
