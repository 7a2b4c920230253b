using System.Collections.Immutable;

namespace VendorRisk.Web.Policies;

/// <summary>What became of a change: the version it was about, or every reason why not.</summary>
/// <param name="Number">The version; null when nothing was stored.</param>
/// <param name="Problems">Why not; empty when it was.</param>
/// <param name="Proposed">Whether it waits for a second person.</param>
public sealed record PolicyOutcome(int? Number, ImmutableArray<string> Problems, bool Proposed = false);
