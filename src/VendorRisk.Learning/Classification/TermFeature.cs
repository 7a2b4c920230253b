using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace VendorRisk.Learning.Classification;

/// <summary>A feature ready for use.</summary>
/// <param name="Terms">All must match.</param>
/// <param name="Weight">What it adds to the control's score.</param>
internal sealed record TermFeature(ImmutableArray<Regex> Terms, double Weight)
{
    // Patterns come from our own file and know no backtracking this long; the limit keeps a slip in the file from stopping a reading.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    public static TermFeature Of(ModelFeature feature) => new(
        [.. feature.All.Select(p => new Regex(p, RegexOptions.CultureInvariant, Limit))],
        feature.Weight);

    public bool IsIn(string text) => Terms.All(t => t.IsMatch(text));
}
