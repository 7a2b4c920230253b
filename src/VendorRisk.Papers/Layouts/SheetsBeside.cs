using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Changes;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Vendors;

namespace VendorRisk.Papers.Layouts;

/// <summary>
/// Sheets printed side by side: the labels once at the left and a column for each sheet, or label and value once for each sheet. Columns of an old and a
/// new state are no sheets and stay as they are.
/// </summary>
internal static class SheetsBeside
{
    private const int MostBeside = 12;
    private const int LeastRows = 2;

    /// <returns>The rows of forms, sheet after sheet; null when the table is no such layout.</returns>
    public static ImmutableArray<Block>? Unfold(ImmutableArray<Block> rows)
    {
        if (rows.Any(r => r.Cells.Any(IsState)))
        {
            return null;
        }

        return Labelled(rows) ?? Columns(rows);
    }

    /// <summary>Label, value, label, value: the same label stands twice in a row.</summary>
    private static ImmutableArray<Block>? Labelled(ImmutableArray<Block> rows)
    {
        Block[] doubled = [.. rows.Where(IsDoubled)];
        if (doubled.Length < LeastRows || !doubled.Any(r => IsName(KindAt(r, 0)) && r.Cells[1].Folded != r.Cells[3].Folded))
        {
            return null;
        }

        int first = rows.IndexOf(doubled[0]);
        int end = rows.IndexOf(doubled[^1]) + 1;
        IEnumerable<Block> Side(int side) => rows[first..end].Where(r => side == 0 || IsDoubled(r)).Select(r => IsDoubled(r) ? Cut(r, side * 2, (side * 2) + 1) : r);
        return [.. rows[..first], .. SheetRows.Of(Side(0), ofSubcontractor: false), .. SheetRows.Of(Side(1), ofSubcontractor: false), .. rows[end..]];
    }

    private static bool IsDoubled(Block row) =>
        row.Cells.Length == 4 && row.Cells.All(c => !c.IsEmpty) && KindAt(row, 0) != FieldKind.Other
        && LabelText.Core(row.Cells[0].Folded) == LabelText.Core(row.Cells[2].Folded) && row.Cells[0].Folded != row.Cells[1].Folded;

    /// <summary>One column of labels, and the vendor or the title of each sheet in a column of its own; a table may hold several such groups.</summary>
    private static ImmutableArray<Block>? Columns(ImmutableArray<Block> rows)
    {
        ImmutableArray<Block>.Builder unfolded = ImmutableArray.CreateBuilder<Block>();
        int taken = 0;
        while (GroupFrom(rows, taken) is { } group)
        {
            unfolded.AddRange(rows[taken..group.Start]);
            unfolded.AddRange(Sheets(rows[group.Start..group.End], group.Width));
            taken = group.End;
        }

        if (taken == 0)
        {
            return null;
        }

        unfolded.AddRange(rows[taken..]);
        return unfolded.ToImmutable();
    }

    /// <summary>The next rows that have a column for each of several sheets.</summary>
    private static (int Start, int End, int Width)? GroupFrom(ImmutableArray<Block> rows, int from)
    {
        int start = from;
        while (start < rows.Length && !(rows[start].Cells.Length > 2 && AreSheets(rows[start])))
        {
            start++;
        }

        if (start == rows.Length)
        {
            return null;
        }

        int width = rows[start].Cells.Length;
        int end = start + 1;
        while (start > from && rows[start - 1].Cells.Length == width && (!IsLabelAt(rows[start - 1], 1) || AreRoles(rows[start - 1])))
        {
            start--;
        }

        while (end < rows.Length && rows[end].Cells.Length is var cells && (cells == width || cells == 2) && !IsLabelAt(rows[end], 1))
        {
            end++;
        }

        int headed = rows[start..end].Count(r => r.Cells.Length == width && KindAt(r, 0) is not FieldKind.Other && r.Cells.Skip(1).Where(c => !c.IsEmpty).DistinctBy(c => c.Folded).Count() > 1);
        return headed >= LeastRows ? (start, end, width) : null;
    }

    private static IEnumerable<Block> Sheets(ImmutableArray<Block> rows, int width)
    {
        Block? roles = rows.FirstOrDefault(AreRoles);
        for (int column = 1; column < width; column++)
        {
            PaperText role = roles is null ? PaperText.Empty : roles.Cells[column];
            IEnumerable<Block> sheet = rows.Where(r => r != roles).Select(r => Cut(r, 0, Math.Min(column, r.Cells.Length - 1), role)).Where(r => !r.Cells[1].IsEmpty);
            foreach (Block row in SheetRows.Of(sheet, RoleLabels.IsSubcontractor(role)))
            {
                yield return row;
            }
        }
    }

    /// <summary>A row that names a vendor, or a title, for each of several sheets.</summary>
    private static bool AreSheets(Block row)
    {
        PaperText[] values = [.. row.Cells.Skip(1).Where(c => !c.IsEmpty).DistinctBy(c => c.Folded)];
        return values.Length > 1 && row.Cells.Length <= MostBeside && !values.Any(v => LabelLexicon.KindOf(v.Folded) != FieldKind.Other)
            && KindAt(row, 0) switch
            {
                FieldKind.Vendor => values.All(v => IsVendor(v.Folded)),
                FieldKind.Title => values.All(v => v.Folded.Contains("委託", StringComparison.Ordinal) || v.Folded.Contains("業務", StringComparison.Ordinal)),
                _ => false,
            };
    }

    private static bool IsVendor(string cell) => CompanyNames.HasForm(cell) || CompanyNames.SaysUndecided(cell);

    /// <summary>A head that names the role of each column's vendor.</summary>
    private static bool AreRoles(Block row) =>
        row.Cells.Length > 2 && KindAt(row, 0) == FieldKind.Other && row.Cells.Skip(1).Any(RoleLabels.IsSubcontractor) && row.Cells.Skip(1).All(RoleLabels.Are);

    private static Block Cut(Block row, int label, int value) => row with { Cells = [row.Cells[label], row.Cells[value]] };

    private static Block Cut(Block row, int label, int value, PaperText role) =>
        row with { Cells = [KindAt(row, label) == FieldKind.Vendor ? RoleLabels.Of(role, row.Cells[label]) : row.Cells[label], row.Cells[value]] };

    private static FieldKind KindAt(Block row, int cell) => LabelLexicon.KindOf(row.Cells[cell].Folded);

    private static bool IsName(FieldKind kind) => kind is FieldKind.Vendor or FieldKind.Title;

    private static bool IsLabelAt(Block row, int cell) => cell < row.Cells.Length && !row.Cells[cell].IsEmpty && KindAt(row, cell) != FieldKind.Other && KindAt(row, cell) != KindAt(row, 0);

    private static bool IsState(PaperText cell) => StateWords.OfHead(cell.Folded) is not null;
}
