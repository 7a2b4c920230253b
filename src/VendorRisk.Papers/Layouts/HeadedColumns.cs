using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Layouts;

/// <summary>A table whose first row holds the labels, and each further row what one sheet says.</summary>
internal static class HeadedColumns
{
    private const int LeastColumns = 3;

    /// <summary>Cells that say which role the vendor of their row has.</summary>
    private static readonly string[] RoleHeads = ["区分", "階層", "種別", "段階", "役割", "立場", "委託区分", "契約区分", "層", "次数", "委託の段階", "委託の別"];

    /// <returns>The rows of forms; null when no row of the table is a head.</returns>
    public static ImmutableArray<Block>? Unfold(ImmutableArray<Block> rows)
    {
        ImmutableArray<Block>.Builder unfolded = ImmutableArray.CreateBuilder<Block>();
        bool any = false;
        int at = 0;
        while (at < rows.Length)
        {
            if (!IsHead(rows, at))
            {
                unfolded.Add(rows[at++]);
                continue;
            }

            any = true;
            ImmutableArray<PaperText> labels = rows[at].Cells;
            int width = labels.Length;
            for (at++; at < rows.Length && Fits(rows[at], width); at++)
            {
                if (IsHead(rows, at))
                {
                    labels = rows[at].Cells;
                }
                else
                {
                    unfolded.AddRange(Form(labels, rows[at], Continues(labels, rows[at])));
                }
            }
        }

        return any ? unfolded.ToImmutable() : null;
    }

    /// <summary>Labels of several families, with no value among them, above a row of as many cells that are none.</summary>
    private static bool IsHead(ImmutableArray<Block> rows, int at)
    {
        ImmutableArray<PaperText> cells = rows[at].Cells;
        int filled = cells.Count(c => !c.IsEmpty);
        if (filled < LeastColumns || at + 1 >= rows.Length || !Fits(rows[at + 1], cells.Length) || cells.Any(c => c.Folded.Length > 40))
        {
            return false;
        }

        FieldKind[] known = [.. cells.Select(c => LabelLexicon.KindOf(c.Folded)).Where(k => k != FieldKind.Other)];
        return known.Length >= LeastColumns && known.Length * 3 >= filled * 2 && known.Distinct().Count() >= LeastColumns
            && known.Any(k => k is FieldKind.Vendor or FieldKind.Items or FieldKind.Counterparty)

            // The head of a checklist names sides and remarks too, and no work.
            && known.Any(k => k is FieldKind.Items or FieldKind.Media or FieldKind.Work or FieldKind.Term or FieldKind.Title or FieldKind.RegisteredWork)
            && (rows[at + 1].Cells.Count(c => LabelLexicon.KindOf(c.Folded) != FieldKind.Other) * 3 <= filled || Same(rows[at], rows[at + 1]));
    }

    private static bool Same(Block row, Block other) => row.Cells.Select(c => c.Folded).SequenceEqual(other.Cells.Select(c => c.Folded));

    /// <summary>Trailing empty cells are often left out.</summary>
    private static bool Fits(Block row, int width) => row.Cells.Length <= width + 1 && row.Cells.Length >= Math.Min(width, 2) && row.Cells.Skip(width).All(c => c.IsEmpty);

    /// <summary>Whether a row continues the sheet above it: neither a title nor a vendor nor the number of a new entry stands in it.</summary>
    private static bool Continues(ImmutableArray<PaperText> labels, Block row) =>
        !row.Cells.Where((c, i) => !c.IsEmpty && i < labels.Length && (i == 0 || LabelLexicon.KindOf(labels[i].Folded) is FieldKind.Title or FieldKind.Vendor or FieldKind.Counterparty)).Any();

    private static IEnumerable<Block> Form(ImmutableArray<PaperText> labels, Block row, bool continues)
    {
        int role = Enumerable.Range(0, labels.Length).FirstOrDefault(i => Array.IndexOf(RoleHeads, LabelText.Core(labels[i].Folded)) >= 0, -1);
        PaperText roleCell = role >= 0 && role < row.Cells.Length ? row.Cells[role] : PaperText.Empty;
        IEnumerable<Block> cells = Enumerable.Range(0, Math.Min(labels.Length, row.Cells.Length))
            .Where(i => !row.Cells[i].IsEmpty)
            .Select(i => new Block(BlockKind.Row, row.Cells[i].Line, [LabelLexicon.KindOf(labels[i].Folded) == FieldKind.Vendor ? RoleLabels.Of(roleCell, labels[i]) : labels[i], row.Cells[i]]));
        return SheetRows.Of(cells, RoleLabels.IsSubcontractor(roleCell), continues);
    }
}
