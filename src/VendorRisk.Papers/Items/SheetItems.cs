using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Items;

/// <summary>The items of a sheet: those of its first cell that lists any, and what later cells add.</summary>
internal static class SheetItems
{
    public static ItemCell Of(PaperSheet sheet)
    {
        ItemCell all = new();
        foreach (PaperField field in sheet.Fields.Where(f => f.Kind == FieldKind.Items))
        {
            ItemCell cell = ItemReader.Read(field.Value);
            all = all.Items.IsEmpty && !all.ByReference.IsKnown
                ? cell with { Subjects = all.Subjects.IsKnown ? all.Subjects : cell.Subjects, NotRead = all.NotRead.AddRange(cell.NotRead) }
                : all with { Items = all.Items.AddRange(cell.Items), NotRead = all.NotRead.AddRange(cell.NotRead), OpenEnded = cell.OpenEnded.Is(true) ? cell.OpenEnded : all.OpenEnded };
        }

        return all;
    }
}
