using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Documents;

/// <summary>What came of reading a paper.</summary>
public sealed record PaperReading
{
    /// <summary>Why the input cannot be read at all, in Japanese with how to mend it; empty when it was read.</summary>
    public ImmutableArray<string> Refusals { get; init; } = [];

    /// <summary>The facts, paths assigned.</summary>
    public EngagementFacts Facts { get; init; } = new();

    /// <summary>The lines of the paper as decoded, line 1 first; the line numbers of all sources count in this list.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];

    /// <summary>Lines that carry text and were given no meaning.</summary>
    public ImmutableArray<UnreadLine> NotRead { get; init; } = [];

    /// <summary>Whether the input was read.</summary>
    public bool IsRead => Refusals.IsEmpty;
}
