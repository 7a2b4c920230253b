using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;

namespace VendorRisk.Papers.Containers;

/// <summary>A file turned into lines, or the reasons why it cannot be.</summary>
/// <param name="Lines">The lines, line 1 first, without their ends.</param>
/// <param name="Refusals">Why it cannot be read, in Japanese; empty when it was.</param>
internal sealed record DecodedInput(ImmutableArray<string> Lines, ImmutableArray<string> Refusals)
{
    /// <summary>The blocks of a container that knows its rows and cells; null for a text, whose tables are still to be found.</summary>
    public ImmutableArray<Block>? Blocks { get; init; }

    /// <summary>What the container holds and was left out.</summary>
    public ImmutableArray<UnreadLine> NotRead { get; init; } = [];

    /// <summary>How sure the container's words and cells are, in per mille.</summary>
    public int Confidence { get; init; } = 1000;

    /// <summary>Whether the words were recognised from pictures, those that are guesses marked by <see cref="Scans.Doubt"/>.</summary>
    public bool IsScanned { get; init; }

    public static DecodedInput Refused(params ImmutableArray<string> refusals) => new([], refusals);
}
