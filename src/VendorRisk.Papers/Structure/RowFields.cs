using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>The labelled cells of one row: two columns, or four where two parties stand side by side.</summary>
internal static class RowFields
{
    public static ImmutableArray<FieldDraft> Read(Block row)
    {
        List<PaperText> cells = WithoutDoubles(row.Cells);
        ImmutableArray<FieldDraft>.Builder fields = ImmutableArray.CreateBuilder<FieldDraft>();
        FieldDraft? open = null;
        for (int i = 0; i < cells.Count; i++)
        {
            FieldKind kind = LabelLexicon.KindOf(cells[i].Folded);
            bool labels = i == 0 || (kind != FieldKind.Other && StartsField(cells, i, open));
            if (labels && !cells[i].IsEmpty)
            {
                open = new FieldDraft(kind, cells[i]);
                fields.Add(open);
            }
            else if (open is not null)
            {
                open.Value.Add(cells[i], paragraph: true);
            }
            else
            {
                open = new FieldDraft(FieldKind.Other, PaperText.Empty);
                open.Value.Add(cells[i], paragraph: true);
                fields.Add(open);
            }
        }

        return fields.ToImmutable();
    }

    /// <summary>Whether a cell further right is a label: it has a value of its own, and the label before it has one or only groups.</summary>
    private static bool StartsField(List<PaperText> cells, int i, FieldDraft? open)
    {
        if (LabelLexicon.KindOf(cells[i].Folded) is FieldKind.HolderSection or FieldKind.UserSection)
        {
            return true;
        }

        bool hasValue = cells.Skip(i + 1).Any(c => !c.IsEmpty);
        return hasValue && cells[i].Folded.Length <= 40 && (open is null || !open.Value.IsEmpty || open.Kind == FieldKind.Other || (open.Kind == FieldKind.Reentrusting && LabelLexicon.KindOf(cells[i].Folded) == FieldKind.Reentrusting) || open.Label.Folded == cells[i].Folded);
    }

    /// <summary>Converters repeat a merged cell in each of its columns.</summary>
    private static List<PaperText> WithoutDoubles(ImmutableArray<PaperText> cells)
    {
        List<PaperText> kept = [];
        foreach (PaperText cell in cells)
        {
            if (cell.IsEmpty || kept.Count == 0 || kept[^1].Folded != cell.Folded)
            {
                kept.Add(cell);
            }
        }

        return kept;
    }
}
