using System.Collections.Immutable;

namespace VendorRisk.Registry;

/// <summary>Whom a name or 法人番号 means. Between several nothing is guessed.</summary>
/// <param name="Kind">What it led to.</param>
/// <param name="Asked">The words that were asked for.</param>
/// <param name="Vendors">The one, or the candidates, by name.</param>
/// <param name="Note">For the user, in Japanese, why there is no single match; null when there is one.</param>
public sealed record VendorResolution(ResolutionKind Kind, string Asked, ImmutableArray<VendorSummary> Vendors, string? Note)
{
    /// <summary>The one that is meant; null unless there is exactly one.</summary>
    public VendorSummary? Match => Kind == ResolutionKind.Match ? Vendors[0] : null;
}
