using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Containers;
using VendorRisk.Papers.Layouts;
using VendorRisk.Papers.Structure.Checklists;

namespace VendorRisk.Papers.Packets;

/// <summary>A decoded file within the bounds of reading, taken apart into blocks once for all who read it.</summary>
/// <param name="Lines">All of its lines.</param>
/// <param name="Blocks">The blocks of what is within the bounds.</param>
/// <param name="NotRead">What is beyond the bounds, and what the container left out.</param>
/// <param name="Confidence">How sure its words are, in per mille.</param>
internal sealed record BoundedInput(ImmutableArray<string> Lines, ImmutableArray<Block> Blocks, ImmutableArray<UnreadLine> NotRead, int Confidence)
{
    /// <summary>Whether the words were recognised from pictures.</summary>
    public bool IsScanned { get; init; }

    public static BoundedInput Of(DecodedInput input)
    {
        (ImmutableArray<string> lines, ImmutableArray<UnreadLine> cut) = PaperBounds.Apply(input.Lines);
        return new BoundedInput(input.Lines, FormTitles.Mark(FormLines.Spell(AnswerLists.Mark(ListsBeside.Unfold(TickedItems.Spell(input.Blocks ?? BlockReader.Read(lines)))))), [.. cut, .. input.NotRead], input.Confidence) { IsScanned = input.IsScanned };
    }
}
