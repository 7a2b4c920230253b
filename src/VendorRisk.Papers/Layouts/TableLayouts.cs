using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;

namespace VendorRisk.Papers.Layouts;

/// <summary>
/// Tables that print their fields in another order than label, value: labels as heads of columns, or several sheets side by side. They are unfolded into
/// the rows of forms, sheet after sheet, every cell keeping its place, so that what comes after need not know of them.
/// </summary>
internal static class TableLayouts
{
    public static ImmutableArray<Block> Unfold(ImmutableArray<Block> blocks)
    {
        ImmutableArray<Block>.Builder unfolded = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        for (int i = 0; i < blocks.Length;)
        {
            TableRun run = TableRun.At(blocks, i);
            if (run.Rows.IsEmpty)
            {
                unfolded.Add(blocks[i++]);
                continue;
            }

            unfolded.AddRange(SubcontractorTable.Unfold(run.Rows, LineAbove(blocks, i)) ?? HeadedColumns.Unfold(run.Rows) ?? SheetsBeside.Unfold(run.Rows) ?? run.Blocks);
            i += run.Blocks.Length;
        }

        return unfolded.ToImmutable();
    }

    private static Block? LineAbove(ImmutableArray<Block> blocks, int table)
    {
        int above = table - 1;
        while (above >= 0 && blocks[above].Kind == BlockKind.Blank)
        {
            above--;
        }

        return above < 0 ? null : blocks[above];
    }
}
