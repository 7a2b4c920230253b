using System.Collections.Immutable;

namespace VendorRisk.Contract;

/// <summary>How many people and households an engagement concerns.</summary>
public sealed record PeopleCount
{
    /// <summary>The number of people, as stated in the outline's own count, else the first mention.</summary>
    public Fact<int> Count { get; init; } = new();

    /// <summary>The number of households.</summary>
    public Fact<int> Households { get; init; } = new();

    /// <summary>Every number of people the paper mentions, in printed order.</summary>
    public ImmutableArray<Fact<int>> Mentions { get; init; } = [];

    /// <summary>Mentions that say "at least" (以上) or the like, so that the count is only a lower bound.</summary>
    public Fact<bool> LowerBoundOnly { get; init; } = new();

    internal PeopleCount Map(IFactMapper m, string path) => this with
    {
        Count = m.Map(Count, path + "/count"),
        Households = m.Map(Households, path + "/households"),
        Mentions = Mentions.MapFacts(m, path + "/mentions"),
        LowerBoundOnly = m.Map(LowerBoundOnly, path + "/lowerBoundOnly"),
    };
}
