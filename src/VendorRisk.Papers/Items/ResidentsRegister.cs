using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Items;

/// <summary>Whether a sheet takes its data from the residents' register (住民基本台帳).</summary>
internal static class ResidentsRegister
{
    private static readonly string[] Words = ["住民基本台帳", "住基", "住民票", "住民登録", "住民記録", "住民情報", "住登", "住記"];

    public static Fact<bool> Feeds(PaperSheet sheet, ItemCell items)
    {
        foreach (PaperText text in sheet.Fields.Where(f => f.Kind is FieldKind.Items or FieldKind.Subjects or FieldKind.Work or FieldKind.Reason or FieldKind.Media or FieldKind.Connection).Select(f => f.Value))
        {
            foreach (string word in Words)
            {
                int at = text.Folded.IndexOf(word, StringComparison.Ordinal);
                if (at >= 0)
                {
                    return Fact.Known(true, text.SourceOf(at, word.Length));
                }
            }
        }

        bool fromPeople = !items.Items.IsEmpty && items.Items.All(i => i.CollectedBy.IsKnown);
        return fromPeople ? Fact.Known(false, items.Items[0].CollectedBy.Source) : new();
    }
}
