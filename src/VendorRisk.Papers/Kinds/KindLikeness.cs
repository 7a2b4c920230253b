using System.Collections.Immutable;

namespace VendorRisk.Papers.Kinds;

/// <summary>How much a paper looks like a kind that is refused.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Points">What its signs are worth together.</param>
/// <param name="Titled">Whether a title says so, and not the running text alone.</param>
/// <param name="Signs">The words that were found, the weightiest first.</param>
internal sealed record KindLikeness(RefusedKind Kind, int Points, bool Titled, ImmutableArray<string> Signs);
