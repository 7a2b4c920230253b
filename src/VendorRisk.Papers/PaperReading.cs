using System.Collections.Immutable;
using System.Text.Json.Serialization;
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

    /// <summary>What was approved before, where the paper is one of change (変更前, 現行) and <see cref="Facts"/> are the new state; null otherwise.</summary>
    public EngagementFacts? Before { get; init; }

    /// <summary>The lines of the paper as decoded, line 1 first; the line numbers of all sources count in this list.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];

    /// <summary>Lines that carry text and were given no meaning.</summary>
    public ImmutableArray<UnreadLine> NotRead { get; init; } = [];

    /// <summary>Signs of residents' own data, which belongs into no paper; empty for most papers. Also where the paper is refused for its kind.</summary>
    public ImmutableArray<ResidentsSign> Residents { get; init; } = [];

    /// <summary>The paper's text by its places, word for word.</summary>
    [JsonInclude]
    internal ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>The same for the old state of a paper of change.</summary>
    [JsonInclude]
    internal ImmutableArray<Passage> PassagesBefore { get; init; } = [];

    /// <summary>Whether the input was read.</summary>
    [JsonIgnore]
    public bool IsRead => Refusals.IsEmpty;
}
