using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Vendors;

namespace VendorRisk.Papers.Layouts;

/// <summary>
/// A table that lists subcontractors, one a row (再委託先 | 業務 | 個人情報, or 名称 | 作業 below 再委託先の一覧): each row is a sheet of its own, whose short labels mean what
/// they mean in a form.
/// </summary>
internal static class SubcontractorTable
{
    private const int LongestHead = 24;
    private const string Label = "再委託先";

    /// <param name="rows">The rows of the table.</param>
    /// <param name="above">The line above it; null for none.</param>
    /// <returns>The rows of forms; null when the table is no such list.</returns>
    public static ImmutableArray<Block>? Unfold(ImmutableArray<Block> rows, Block? above)
    {
        if (rows.Length < 2 || NameIn(rows[0], above) is not { } column || !rows.Skip(1).All(r => r.Cells.Length == rows[0].Cells.Length))
        {
            return null;
        }

        Block[] named = [.. rows.Skip(1).Where(r => CompanyNames.HasForm(r.Cells[column].Folded))];
        return named.Length * 2 > rows.Length - 1 ? [.. rows.Skip(1).SelectMany(r => Sheet(rows[0], r, column))] : null;
    }

    /// <summary>The column of the subcontractors' names; null when the row is no head of such a list.</summary>
    private static int? NameIn(Block head, Block? above)
    {
        bool brief = head.Cells.All(c => c.Folded.Length <= LongestHead && !CompanyNames.HasForm(c.Folded));
        bool told = above is { Kind: BlockKind.Text } && above.Text.Folded is { Length: <= LongestHead } heading && (heading.Contains("再委託", StringComparison.Ordinal) || heading.Contains("下請", StringComparison.Ordinal));
        int[] names = brief && head.Cells.Length > 1 ? [.. Enumerable.Range(0, head.Cells.Length).Where(i => IsName(head.Cells[i], told))] : [];
        return names.Length == 1 ? names[0] : null;
    }

    private static bool IsName(PaperText cell, bool told)
    {
        string core = LabelText.Core(cell.Folded);
        bool vendor = LabelLexicon.KindOf(cell.Folded) == FieldKind.Vendor;
        return (vendor && (core.StartsWith('再') || core.StartsWith("下請", StringComparison.Ordinal))) || (told && (vendor || Array.IndexOf(PartyLabels.Names.Split('|'), core) >= 0));
    }

    private static IEnumerable<Block> Sheet(Block head, Block row, int column)
    {
        IEnumerable<int> order = Enumerable.Range(0, head.Cells.Length).Where(i => !row.Cells[i].IsEmpty).OrderByDescending(i => i == column);
        return SheetRows.Of(order.Select(i => new Block(BlockKind.Row, row.Cells[i].Line, [i == column ? NameLabel(head.Cells[i]) : Meant(head.Cells[i], row.Cells[i]), row.Cells[i]])), ofSubcontractor: true);
    }

    private static PaperText NameLabel(PaperText printed) =>
        LabelText.Core(printed.Folded).StartsWith('再') ? printed : PaperText.Of(new TextFragment(printed.Line, Label));

    /// <summary>業務 and 作業 describe what the subcontractor does, whatever they mean in the form above.</summary>
    private static PaperText Meant(PaperText label, PaperText value)
    {
        string core = LabelText.Core(label.Folded);
        string? meaning = core is "業務" or "作業" or "内容" or "業務名" or "担当業務" or "担当" or "役割" ? "再委託する業務" : LabelLexicon.KindOf(label.Folded) == FieldKind.Other ? LabelLine.MeaningOf(core, value.Folded) : null;
        return meaning is null ? label : PaperText.Of(new TextFragment(label.Line, meaning));
    }
}
