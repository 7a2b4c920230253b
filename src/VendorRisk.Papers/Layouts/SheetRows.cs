using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Layouts;

/// <summary>The rows of one sheet out of a table of several.</summary>
internal static class SheetRows
{
    /// <param name="rows">Rows of a label and its value.</param>
    /// <param name="ofSubcontractor">Whether the sheet is about a subcontractor.</param>
    /// <param name="continues">Whether they continue the sheet above them.</param>
    /// <returns>The rows with the title first, and the mark that starts the sheet on the first row behind it.</returns>
    public static IEnumerable<Block> Of(IEnumerable<Block> rows, bool ofSubcontractor, bool continues = false)
    {
        bool started = continues;
        foreach (Block row in rows.OrderByDescending(IsTitle))
        {
            bool title = IsTitle(row);
            yield return row with { StartsSheet = !started && !title, OfSubcontractor = ofSubcontractor };
            started |= !title;
        }
    }

    private static bool IsTitle(Block row) => LabelLexicon.KindOf(row.Cells[0].Folded) == FieldKind.Title;
}
