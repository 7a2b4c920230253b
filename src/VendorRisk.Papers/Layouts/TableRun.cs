using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;

namespace VendorRisk.Papers.Layouts;

/// <summary>Rows that follow each other, with the rules drawn between them.</summary>
/// <param name="Blocks">All of it.</param>
/// <param name="Rows">The rows alone.</param>
internal sealed record TableRun(ImmutableArray<Block> Blocks, ImmutableArray<Block> Rows)
{
    public static TableRun At(ImmutableArray<Block> blocks, int start)
    {
        int end = start;
        int rows = 0;
        while (end < blocks.Length && (blocks[end].Kind == BlockKind.Row || (rows > 0 && blocks[end].Kind == BlockKind.Separator)))
        {
            rows += blocks[end].Kind == BlockKind.Row ? 1 : 0;
            end++;
        }

        ImmutableArray<Block> all = blocks[start..end];
        return new TableRun(all, [.. all.Where(b => b.Kind == BlockKind.Row)]);
    }
}
