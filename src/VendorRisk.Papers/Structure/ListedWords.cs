using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;

namespace VendorRisk.Papers.Structure;

/// <summary>
/// Takes off the list that our own exports end with: sentences of an earlier paper, without the place that gave them their meaning. They are listed as not read.
/// </summary>
internal static class ListedWords
{
    /// <summary>The heading of the list.</summary>
    public const string Heading = "この書類に写せなかった記載";

    public static (ImmutableArray<Block> Paper, ImmutableArray<UnreadLine> Listed) Without(ImmutableArray<Block> blocks)
    {
        int at = 0;
        while (at < blocks.Length && !(blocks[at].Kind == BlockKind.Text && LabelText.Squeeze(blocks[at].Text.Folded).TrimStart('#') == Heading))
        {
            at++;
        }

        return at == blocks.Length
            ? (blocks, [])
            : (blocks[..at], [.. blocks.Skip(at).SelectMany(block => block.Cells).SelectMany(UnreadText.LinesOf)]);
    }
}
