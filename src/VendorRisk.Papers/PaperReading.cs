using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers;

/// <summary>What came of reading a paper.</summary>
public sealed record PaperReading
{
    /// <summary>
    /// Why there is nothing to assess, in Japanese with what to do: the input cannot be read at all, or is no paper about an engagement (minutes, a tender notice …);
    /// empty when it was read. The lines and facts of a paper refused for its kind are there, for who shows a paper that was stored before.
    /// </summary>
    public ImmutableArray<string> Refusals { get; init; } = [];

    /// <summary>What kind of paper it is; says nothing of a paper that is refused.</summary>
    public PaperKind Kind { get; init; }

    /// <summary>The facts, paths assigned.</summary>
    public EngagementFacts Facts { get; init; } = new();

    /// <summary>The lines of the paper as decoded, line 1 first; the line numbers of all sources count in this list.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];

    /// <summary>Lines that carry text and were given no meaning.</summary>
    public ImmutableArray<UnreadLine> NotRead { get; init; } = [];

    /// <summary>The paper's text by its places, word for word.</summary>
    internal ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>Whether the input was read.</summary>
    public bool IsRead => Refusals.IsEmpty;
}
