using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Profiles;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure.Areas;

/// <summary>The cover, which is open until another area is. Lines below its title are its own, not the title's.</summary>
internal sealed class CoverAreaReader(PaperDraft draft) : IAreaReader
{
    public bool TakesRow(Block row)
    {
        if (draft.Area != Area.Cover)
        {
            return false;
        }

        draft.Cover.AddRow(row);
        return true;
    }

    public bool TakesText(AreaLine line)
    {
        if (draft.Area != Area.Cover)
        {
            return false;
        }

        if (FieldLines.StartField(line, draft))
        {
            FieldLines.AddField(line, draft);
        }
        else if (draft.Cover.Open is { Kind: not FieldKind.Title } open)
        {
            open.Value.Continue(line.Block);
        }
        else if (OfficeScope.Words.Departments.Contains(LabelText.Core(line.Block.Text.Folded)))
        {
            FieldDraft department = new(FieldKind.Department, PaperText.Empty);
            department.Value.Add(line.Block.Text, paragraph: false);
            draft.Cover.AddClosed(department);
        }
        else
        {
            draft.CoverLines.Add(line.Block.Text);
        }

        return true;
    }
}
