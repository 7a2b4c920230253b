using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Checklists;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Layouts;

/// <summary>A table of items of data with a mark beside each (項目 | 取扱い, then 氏名 | ○ and 電話番号 | －). It is written as one field, the items at boxes.</summary>
internal static partial class TickedItems
{
    private const int LeastItems = 2;
    private const int LongestItem = 24;
    private const int LongestHeading = 40;
    private const string Label = "情報項目";

    public static ImmutableArray<Block> Spell(ImmutableArray<Block> blocks)
    {
        ImmutableArray<Block>.Builder spelled = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        for (int i = 0; i < blocks.Length;)
        {
            TableRun run = TableRun.At(blocks, i);
            spelled.AddRange(run.Rows.IsEmpty ? [blocks[i]] : ListOf(run.Rows, LastLine(spelled)) is { } list ? [list] : PointsOf(run.Rows, LastLine(spelled)) ?? run.Blocks);
            i += Math.Max(1, run.Blocks.Length);
        }

        return spelled.ToImmutable();
    }

    private static Block? LastLine(IReadOnlyList<Block> blocks) => blocks.LastOrDefault(b => b.Kind != BlockKind.Blank) is { Kind: BlockKind.Text } line ? line : null;

    private static Block? ListOf(ImmutableArray<Block> rows, Block? above)
    {
        if (rows.Length <= LeastItems || !rows.All(r => r.Cells.Length == rows[0].Cells.Length) || rows[0].Cells.Length % 2 != 0 || LabelOf(rows[0], above) is not { } label)
        {
            return null;
        }

        (PaperText Item, PaperText Mark)[] items = [.. rows.Skip(1).SelectMany(r => Enumerable.Range(0, r.Cells.Length / 2).Select(c => (r.Cells[c * 2], r.Cells[(c * 2) + 1]))).Where(p => !p.Item1.IsEmpty || !p.Item2.IsEmpty)];
        if (!items.All(p => IsItem(p.Item) && (p.Mark.IsEmpty || MarkOf(p.Mark) is not null)) || !items.Any(p => IsTicked(p.Mark)))
        {
            return null;
        }

        TextFragment[] listed = [.. items.SelectMany(p => (TextFragment[])[new TextFragment(p.Item.Line, IsTicked(p.Mark) ? "☑" : "□"), .. p.Item.Fragments, new TextFragment(p.Item.Line, "、")])];
        return rows[0] with { Cells = [label, PaperText.Of([.. listed])] };
    }

    /// <summary>
    /// A table about each item (No. | 項目 | 元となる台帳) below the label of data, or in an attachment that the label points to: the items are points of a list.
    /// </summary>
    private static ImmutableArray<Block>? PointsOf(ImmutableArray<Block> rows, Block? above)
    {
        Block head = rows[0];
        int[] columns = [.. Enumerable.Range(0, head.Cells.Length).Where(i => LabelLexicon.KindOf(head.Cells[i].Folded) == FieldKind.Items || LabelText.Core(head.Cells[i].Folded) is "項目" or "項目名")];
        if (rows.Length <= LeastItems || head.Cells.Length < 2 || columns is not [var column] || above is null || !IsAboutData(above.Text.Folded)
            || head.Cells.Any(c => LabelLexicon.KindOf(c.Folded) is not (FieldKind.Other or FieldKind.Items or FieldKind.Remarks))
            || !rows.Skip(1).All(r => r.Cells.Length == head.Cells.Length && IsItem(r.Cells[column]) && LabelLexicon.KindOf(r.Cells[column].Folded) is FieldKind.Other or FieldKind.Items))
        {
            return null;
        }

        return [.. rows.Skip(1).Select(r => new Block(BlockKind.Text, r.Line, [r.Cells[column]], true))];
    }

    private static bool IsAboutData(string heading) =>
        heading.Length <= LongestHeading && (LabelLexicon.KindOf(heading) == FieldKind.Items || Attachment().Match(heading) is { Success: true } name && LabelLexicon.KindOf(heading[name.Length..]) == FieldKind.Items);

    [GeneratedRegex(@"^[(【\[]?(?:別紙|別表|別添|資料|様式)\s?第?[0-9一二三四五]{0,2}号?[)】\]]?[:\s]*")]
    private static partial Regex Attachment();

    /// <summary>The label of the list, from the heads of its columns or from the line above; null when neither says that these are items of data.</summary>
    private static PaperText? LabelOf(Block head, Block? above)
    {
        bool named = Enumerable.Range(0, head.Cells.Length).All(i => i % 2 == 0 ? IsItemsHead(head.Cells[i]) : IsItem(head.Cells[i]));
        bool own = LabelLexicon.KindOf(head.Cells[0].Folded) == FieldKind.Items;
        bool told = above is not null && LabelLexicon.KindOf(LabelText.Core(above.Text.Folded)) == FieldKind.Items;
        return !named || !(own || told) ? null : own ? head.Cells[0] : PaperText.Of(new TextFragment(head.Line, Label));
    }

    private static bool IsItemsHead(PaperText cell) =>
        LabelLexicon.KindOf(cell.Folded) == FieldKind.Items || LabelText.Core(cell.Folded) is "項目" or "項目名" or "情報" or "種類" or "区分" or "内容" or "データ";

    private static bool IsItem(PaperText cell) => cell.Folded.Length is > 0 and <= LongestItem && !SafeguardText.Ends(cell.Folded) && !cell.Folded.Contains('。', StringComparison.Ordinal);

    private static ChecklistMark? MarkOf(PaperText cell) => AnswerCell.Of(cell, column: true)?.Mark;

    private static bool IsTicked(PaperText cell) => !cell.IsEmpty && MarkOf(cell) is ChecklistMark.Yes or ChecklistMark.Partial;
}
