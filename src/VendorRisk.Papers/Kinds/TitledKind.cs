using System.Collections.Immutable;

namespace VendorRisk.Papers.Kinds;

/// <summary>How a paper of one kind is distinguished from others; see <c>paper-kinds.json</c>.</summary>
internal record TitledKind
{
    /// <summary>Words that a title must also hold, anywhere in it; empty when there is no such condition.</summary>
    public ImmutableArray<string> Contains { get; init; } = [];

    /// <summary>Words that a title ends with.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>Words cut off the end of a title before it is compared.</summary>
    public ImmutableArray<string> Tails { get; init; } = [];

    /// <summary>Words of the running text, by what each is worth.</summary>
    public ImmutableDictionary<int, ImmutableArray<string>> Words { get; init; } = ImmutableDictionary<int, ImmutableArray<string>>.Empty;

    /// <summary>The title of this kind among the first lines, as printed there; null when there is none.</summary>
    public string? TitleAmong(ImmutableArray<string> titles) =>
        titles.FirstOrDefault(t => (Contains.IsEmpty || Contains.Any(c => t.Contains(c, StringComparison.Ordinal))) && TitleWords.Match(t, Titles, Tails));
}
