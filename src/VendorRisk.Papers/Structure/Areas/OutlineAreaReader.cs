using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure.Areas;

/// <summary>The outline (事業の概要), which stands before the sheets.</summary>
internal sealed class OutlineAreaReader(PaperDraft draft) : IAreaReader
{
    public bool Opens(PaperText heading, Block block)
    {
        if (!Headings.IsOutline(heading) || draft.Sheets.Count > 0 || draft.Outline.Fields.Count > 0)
        {
            return false;
        }

        draft.Area = Area.Outline;
        return true;
    }

    public bool TakesRow(Block row)
    {
        if (draft.Area != Area.Outline)
        {
            return false;
        }

        draft.Outline.AddRow(row);
        return true;
    }

    public bool TakesText(AreaLine line)
    {
        if (draft.Area != Area.Outline)
        {
            return false;
        }

        FieldLines.Take(line, FieldLines.StartField(line, draft), draft);
        return true;
    }
}
