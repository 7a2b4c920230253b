using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Layouts;

/// <summary>
/// The same for tables: where enough rows, or enough heads of columns, have labels that are known, the short words among the others mean what they mean in a form. A
/// number or the name of a group before the label is left out.
/// </summary>
internal static partial class NamedRows
{
    private const int LeastRows = 4;
    private const int LeastKnownAnywhere = 2;
    private const int LongestLabel = 16;

    public static ImmutableArray<Block> Name(ImmutableArray<Block> blocks)
    {
        ImmutableArray<Block>.Builder named = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        for (int i = 0; i < blocks.Length;)
        {
            int end = i;
            while (end < blocks.Length && blocks[end].Kind is BlockKind.Row or BlockKind.Separator)
            {
                end++;
            }

            named.AddRange(end == i ? [blocks[i]] : Table([.. blocks[i..end]]));
            i = Math.Max(end, i + 1);
        }

        return named.MoveToImmutable();
    }

    private static Block[] Table(Block[] rows)
    {
        if (Heads(rows) is { } heads)
        {
            rows[heads] = rows[heads] with { Cells = [.. rows[heads].Cells.Select(c => Meant(c, ""))] };
            return rows;
        }

        // The names of groups may be labels too: the column with more of them has the labels.
        int column = Known(rows, 1) > Known(rows, 0) ? 1 : 0;
        return IsForm(Labelled(rows, column)) ? Named(rows, column) : rows;
    }

    private static Block[] Named(Block[] rows, int column)
    {
        PaperText group = PaperText.Empty;
        Block[] named = new Block[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            Block row = rows[i];
            group = column == 0 || row.Kind != BlockKind.Row || row.Cells[0].IsEmpty ? group : IsOrder().IsMatch(row.Cells[0].Folded) ? PaperText.Empty : row.Cells[0];
            named[i] = row.Kind == BlockKind.Row && IsPair(row, column) && IsLeft(row, column) ? InGroup(Pairs(row, column), row.Cells[column], group) : row;
        }

        return named;
    }

    /// <summary>Whether what stands before the label may be left out: nothing, a number, or the group of a label that is known.</summary>
    private static bool IsLeft(Block row, int column) =>
        column == 0 || row.Cells[0].IsEmpty || IsOrder().IsMatch(row.Cells[0].Folded) || Family(row.Cells[1], row.Cells[2].Folded) != FieldKind.Other;

    /// <summary>委託先 | 名称: the group says whose name it is, and 再委託先 | 業務内容 whose work.</summary>
    private static Block InGroup(Block pair, PaperText printed, PaperText group)
    {
        if (group.IsEmpty || !Party().IsMatch(LabelText.Core(group.Folded)))
        {
            return pair;
        }

        PaperText label = NameOfParty().IsMatch(LabelText.Core(printed.Folded)) ? group
            : Onward().IsMatch(LabelText.Core(group.Folded)) ? PaperText.Of(new TextFragment(printed.Line, group.Folded + "の" + printed.Folded))
            : pair.Cells[0];
        return pair with { Cells = pair.Cells.SetItem(0, label) };
    }

    private static int Known(Block[] rows, int column) => Labelled(rows, column).Count(l => Family(l.Label, l.Value.Folded) != FieldKind.Other);

    private static IEnumerable<(PaperText Label, PaperText Value)> Labelled(Block[] rows, int column) =>
        rows.Where(r => r.Kind == BlockKind.Row && IsPair(r, column))
            .SelectMany(r => ((PaperText, PaperText)[])[(r.Cells[column], r.Cells[column + 1]), .. r.Cells.Length == column + 4 ? ((PaperText, PaperText)[])[(r.Cells[column + 2], r.Cells[column + 3])] : []]);

    /// <summary>The row that heads the columns: several labels, most of them known, above a row of as many cells.</summary>
    private static int? Heads(Block[] rows)
    {
        int[] at = [.. Enumerable.Range(0, rows.Length).Where(i => rows[i].Kind == BlockKind.Row)];
        if (at.Length < 2 || rows[at[0]].Cells.Length < LeastRows || rows[at[1]].Cells.Length < LeastRows)
        {
            return null;
        }

        PaperText[] cells = [.. rows[at[0]].Cells.Where(c => !c.IsEmpty)];
        return IsForm(cells.Select(c => (c, PaperText.Empty))) && cells.Count(c => Family(c, "") != FieldKind.Other) * 3 >= cells.Length * 2
            && rows[at[1]].Cells.Count(c => Family(c, "") != FieldKind.Other) * 3 <= cells.Length
            ? at[0]
            : null;
    }

    private static bool IsPair(Block row, int column) =>
        (row.Cells.Length == column + 2 || (row.Cells.Length == column + 4 && Family(row.Cells[column + 2], row.Cells[column + 3].Folded) != FieldKind.Other && LabelLexicon.KindOf(row.Cells[column + 1].Folded) == FieldKind.Other)) && !row.Cells[column].IsEmpty && (column == 0 || row.Cells[0].IsEmpty || IsOrder().IsMatch(row.Cells[0].Folded) || LabelLexicon.KindOf(row.Cells[0].Folded) is FieldKind.Other || row.Cells.Length == 3)
        && !IsHead().IsMatch(row.Cells[column + 1].Folded);

    private static bool IsForm(IEnumerable<(PaperText Label, PaperText Value)> labels)
    {
        (PaperText Label, PaperText Value)[] all = [.. labels];
        FieldKind[] families = [.. all.Select(l => Family(l.Label, l.Value.Folded)).Where(f => f != FieldKind.Other)];
        return families.Length >= LeastRows && families.Length * 2 >= all.Length && FieldSet.Of(families).IsForm
            && all.Select(l => LabelLexicon.KindOf(l.Label.Folded)).Where(k => k != FieldKind.Other).Distinct().Count() >= LeastKnownAnywhere;
    }

    private static FieldKind Family(PaperText label, string value) =>
        LabelLexicon.KindOf(label.Folded) is FieldKind kind and not FieldKind.Other ? kind
        : MeaningOf(label, value) is { } meaning ? LabelLexicon.KindOf(meaning)
        : FieldKind.Other;

    private static PaperText Meant(PaperText label, string value) =>
        LabelLexicon.KindOf(label.Folded) == FieldKind.Other && MeaningOf(label, value) is { } meaning ? PaperText.Of(new TextFragment(label.Line, meaning)) : label;

    private static string? MeaningOf(PaperText label, string value) =>
        label.Folded.Length <= LongestLabel ? LabelLine.MeaningOf(LabelText.Core(label.Folded), value) : null;

    /// <summary>Label and value, and again where two pairs stand in a row.</summary>
    private static Block Pairs(Block row, int column)
    {
        ImmutableArray<PaperText>.Builder cells = row.Cells[column..].ToBuilder();
        for (int i = 0; i < cells.Count; i += 2)
        {
            cells[i] = Meant(cells[i], i + 1 < cells.Count ? cells[i + 1].Folded : "");
        }

        return row with { Cells = cells.ToImmutable() };
    }

    [GeneratedRegex("^(?:再々?)?(?:委託|受託|受注|請負|下請負?|外注)(?:予定)?(?:先|者|人|業者|事業者|会社)|^(?:再)?委託の?相手方")]
    private static partial Regex Party();

    [GeneratedRegex("^(?:再|下請)")]
    private static partial Regex Onward();

    [GeneratedRegex("^(?:" + PartyLabels.Names + "|事業者|業者|氏名又は名称)$")]
    private static partial Regex NameOfParty();

    [GeneratedRegex(@"^[(]?(?:No\.?)?\d{1,3}[)]?\.?$")]
    private static partial Regex IsOrder();

    /// <summary>項目 | 内容, 小項目 | 記載: what heads the two columns of a form.</summary>
    [GeneratedRegex("^[^、。]{0,6}(?:内容|記載|記載欄|記述|回答|記入欄|説明)$")]
    private static partial Regex IsHead();
}
