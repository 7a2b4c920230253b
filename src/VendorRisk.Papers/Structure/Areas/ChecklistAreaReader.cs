using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Structure.Checklists;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure.Areas;

/// <summary>The checklists. Their rows are known by marks and heads, so they come before every area that takes any row.</summary>
internal sealed class ChecklistAreaReader(PaperDraft draft) : IAreaReader
{
    public bool Opens(PaperText heading, Block block)
    {
        // A heading that names the outline or the clauses too is theirs.
        if (!Headings.IsChecklist(heading) || Headings.IsOutline(heading) || Headings.IsClauseSet(heading))
        {
            return false;
        }

        draft.Area = Area.Checklist;
        draft.Checklists.Start(heading);
        return true;
    }

    public bool TakesRow(Block row)
    {
        draft.Checklists.Notice(row);
        if (!draft.Checklists.IsRow(row) && !(draft.Area == Area.Checklist && (draft.Checklists.Expects(row) || !IsForm(row))))
        {
            return false;
        }

        draft.Area = Area.Checklist;
        draft.Checklists.Take(row);
        return true;
    }

    public bool TakesText(AreaLine line)
    {
        if (draft.Area != Area.Checklist || line.Kind == FieldKind.Title)
        {
            return false;
        }

        if (!draft.Checklists.TakeLine(line.Block))
        {
            draft.AddUnread(line.Block);
        }

        return true;
    }

    private static bool IsForm(Block row) =>
        row.Cells.Length >= 2 && LabelLexicon.KindOf(row.Cells[0].Folded) is not (FieldKind.Other or FieldKind.WardSafeguards or FieldKind.VendorSafeguards);
}
