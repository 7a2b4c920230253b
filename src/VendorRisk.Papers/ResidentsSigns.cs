using System.Collections.Immutable;

namespace VendorRisk.Papers;

/// <summary>Signs of residents' own data in more than one paper.</summary>
public static class ResidentsSigns
{
    /// <summary>What the papers of a file show together: one sign a kind.</summary>
    public static ImmutableArray<ResidentsSign> Of(IEnumerable<PaperEntry> papers) =>
    [
        .. papers.SelectMany(paper => paper.Reading.Residents).GroupBy(sign => sign.Kind).OrderBy(kind => kind.Key)
            .Select(kind => new ResidentsSign(kind.Key, kind.Sum(sign => sign.Count), [.. kind.SelectMany(sign => sign.Lines).Distinct().Order()])),
    ];
}
