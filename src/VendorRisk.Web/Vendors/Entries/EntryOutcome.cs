using System.Collections.Immutable;

namespace VendorRisk.Web.Vendors.Entries;

/// <summary>What came of a change: saved, or every reason why not.</summary>
/// <param name="Saved">Whether it is on record.</param>
/// <param name="Problems">What is wrong with it.</param>
/// <param name="Conflict">What somebody else did first; null when nobody did.</param>
/// <param name="Revision">Of what was saved about an engagement, the engagement's revision after it.</param>
public sealed record EntryOutcome(bool Saved, ImmutableArray<string> Problems, EntryConflict? Conflict = null, long? Revision = null)
{
    /// <summary>Nothing was tried: what was typed cannot be read.</summary>
    internal static EntryOutcome Refused(IEnumerable<string> problems) => new(false, [.. problems]);
}
