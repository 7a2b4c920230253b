using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Layouts;

/// <summary>A row that holds the title and another field beside it (件名 | … | 委託先 | …): two rows, so that the title does not take the whole row.</summary>
internal static class TitleRows
{
    private const int Pairs = 4;

    public static ImmutableArray<Block> Part(ImmutableArray<Block> blocks) => [.. blocks.SelectMany(b => IsPair(b) ? (Block[])[b with { Cells = b.Cells[..2] }, b with { Cells = b.Cells[2..] }] : [b])];

    private static bool IsPair(Block row) =>
        row.Kind == BlockKind.Row && row.Cells.Length == Pairs && row.Cells.All(c => !c.IsEmpty) && LabelLexicon.KindOf(row.Cells[0].Folded) == FieldKind.Title
        && LabelLexicon.IsFixed(row.Cells[2].Folded) && LabelLexicon.KindOf(row.Cells[2].Folded) is not (FieldKind.Other or FieldKind.Title)
        && LabelLexicon.KindOf(row.Cells[1].Folded) == FieldKind.Other && LabelLexicon.KindOf(row.Cells[3].Folded) == FieldKind.Other;
}
