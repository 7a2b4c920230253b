using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Checklists;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure.Checklists;

/// <summary>
/// Two checklists printed side by side in one table (市の措置 | 実施 | 委託先の措置 | 実施), or one that goes on in the right half of it. The right half is put
/// below the left one, under its own head.
/// </summary>
internal static class ListsBeside
{
    private const int LeastColumns = 4;
    private const int MostColumns = 10;

    /// <summary>How many other lines may interrupt the table.</summary>
    private const int MostBetween = 1;

    public static ImmutableArray<Block> Unfold(ImmutableArray<Block> blocks)
    {
        AnswerLegend legend = AnswerLegend.Of(blocks);
        ImmutableArray<Block>.Builder unfolded = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        for (int i = 0; i < blocks.Length;)
        {
            int end = IsHead(blocks[i], legend) ? EndOf(blocks, i) : i;
            if (end == i)
            {
                unfolded.Add(blocks[i++]);
                continue;
            }

            Block[] rows = [.. blocks[i..end].Where(b => b.Kind == BlockKind.Row)];
            unfolded.AddRange(rows.Select(r => Half(r, right: false)));
            unfolded.Add(Block.Blank(blocks[i].Line));
            unfolded.AddRange(rows.Select(r => Half(r, right: true)).Where(r => r.Cells.Any(c => !c.IsEmpty)));
            unfolded.AddRange(blocks[i..end].Where(b => b.Kind == BlockKind.Text));
            i = end;
        }

        return unfolded.ToImmutable();
    }

    /// <summary>Whether each half is a head of its own: safeguards, and in the same place of each half their answers.</summary>
    private static bool IsHead(Block row, AnswerLegend legend)
    {
        if (row.Kind != BlockKind.Row || row.Cells.Length is < LeastColumns or > MostColumns || row.Cells.Length % 2 != 0)
        {
            return false;
        }

        int width = row.Cells.Length / 2;
        HeadCell[] heads = [.. row.Cells.Select(c => HeadCell.Of(c, legend))];
        return heads.All(h => h.Kind != HeadKind.Other)
            && Enumerable.Range(0, width).All(i => heads[i].Kind == heads[i + width].Kind && (heads[i].Kind == HeadKind.Control || heads[i].Words == heads[i + width].Words))
            && heads.Take(width).Count(h => h.Kind == HeadKind.Control) == 1
            && heads.Take(width).Any(h => h.Kind is HeadKind.Answer or HeadKind.Answers);
    }

    private static int EndOf(ImmutableArray<Block> blocks, int head)
    {
        int end = head + 1;
        int between = 0;
        for (int i = end; i < blocks.Length && between <= MostBetween; i++)
        {
            bool row = blocks[i].Kind == BlockKind.Row && blocks[i].Cells.Length == blocks[head].Cells.Length;
            between = row ? 0 : between + (blocks[i].Kind == BlockKind.Separator ? 0 : blocks[i].Kind == BlockKind.Text ? 1 : MostBetween + 1);
            end = row ? i + 1 : end;
        }

        return end > head + 1 ? end : head;
    }

    private static Block Half(Block row, bool right)
    {
        int width = row.Cells.Length / 2;
        ImmutableArray<PaperText> cells = row.Cells;
        return row with { Cells = right ? cells[width..] : cells[..width] };
    }
}
