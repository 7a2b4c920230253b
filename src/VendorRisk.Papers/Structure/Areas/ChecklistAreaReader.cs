using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Structure.Checklists;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure.Areas;

/// <summary>The checklists. Their rows are known by marks and heads, so they come before every area that takes any row.</summary>
internal sealed class ChecklistAreaReader(PaperDraft draft) : IAreaReader
{
    /// <summary>The area that a checklist without a title interrupts.</summary>
    private Area? _interrupted;

    /// <summary>Whether such a checklist has ended and no field has begun since.</summary>
    private bool _ended;

    public bool Opens(PaperText heading, Block block)
    {
        if (block.Role == LineRole.ChecklistHead)
        {
            Interrupt();
            draft.Checklists.Start(heading);
            return true;
        }

        // A heading that names the outline or the clauses too is theirs.
        if (block.Role == LineRole.FormTitle || !Headings.IsChecklist(heading) || Headings.IsOutline(heading) || Headings.IsClauseSet(heading))
        {
            return false;
        }

        _interrupted = null;
        draft.Area = Area.Checklist;
        draft.Checklists.Start(heading);
        return true;
    }

    public bool TakesRow(Block row)
    {
        draft.Checklists.Notice(row);
        if (row.Role == LineRole.ChecklistRow)
        {
            Interrupt();
            draft.Checklists.Take(row);
            return true;
        }

        GoOn();
        _ended = false;
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
        if (line.Block.Role != LineRole.ChecklistRow)
        {
            _ended |= _interrupted is not null;
            GoOn();
        }

        // After a list that interrupted a form, words that are not a field belong to none of the fields above it.
        _ended &= line.Kind is null && draft.Area != Area.Checklist;
        if (_ended)
        {
            draft.AddUnread(line.Block);
            return true;
        }

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

    private void Interrupt()
    {
        if (draft.Area != Area.Checklist)
        {
            _interrupted = draft.Area;
            draft.Area = Area.Checklist;
        }
    }

    /// <summary>Resumes the area that a checklist without a title interrupted.</summary>
    private void GoOn()
    {
        if (_interrupted is { } area && draft.Area == Area.Checklist)
        {
            draft.Area = area;
        }

        _interrupted = null;
    }

    private static bool IsForm(Block row) =>
        row.Cells.Length >= 2 && LabelLexicon.KindOf(row.Cells[0].Folded) is not (FieldKind.Other or FieldKind.WardSafeguards or FieldKind.VendorSafeguards);
}
