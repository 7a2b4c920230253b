using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Structure.Areas;

/// <summary>The sheets (個票). One may begin without a heading, at the first field that only a sheet has.</summary>
internal sealed class SheetAreaReader(PaperDraft draft) : IAreaReader
{
    /// <summary>Starts a sheet, unless the last one has nothing but its title.</summary>
    public void Start(bool ofSubcontractor)
    {
        if (draft.Area != Area.Sheet || draft.Fields.Fields.Count > 0)
        {
            draft.StartSheet(draft.Area is Area.Cover or Area.Outline ? Carried() : []);
        }

        draft.Sheets[^1].OfSubcontractor = ofSubcontractor;
    }

    public bool TakesRow(Block row)
    {
        if (!Begins(LabelLexicon.KindOf(row.Cells[0].Folded), row) && draft.Area != Area.Sheet && !BeginsInside(row))
        {
            return false;
        }

        draft.Fields.AddRow(row);
        return true;
    }

    public bool TakesText(AreaLine line)
    {
        if (draft.Area is not (Area.Cover or Area.Outline or Area.Sheet))
        {
            return false;
        }

        bool field = FieldLines.StartField(line, draft);
        if (!(field && Begins(line.Kind ?? FieldKind.Other, line.Block)) && draft.Area != Area.Sheet)
        {
            return false;
        }

        FieldLines.Take(line, field, draft);
        return true;
    }

    /// <summary>
    /// Whether the first form of a paper begins behind the first label of a row. Rows of lists and checklists name a medium or a term too, and begin none.
    /// </summary>
    private bool BeginsInside(Block row) =>
        draft.Area is Area.Cover or Area.Outline && row.Cells.Length > 2 && RowFields.Read(row).Skip(1).Any(f => f.Kind.IsDetail() && Begins(f.Kind, row));

    /// <summary>Whether a field begins a sheet, or continues the last one after the heading of an attachment that is empty.</summary>
    private bool Begins(FieldKind kind, Block block)
    {
        if (draft.IsPia)
        {
            return false;
        }

        if (draft.Area == Area.Attachment && !draft.Attachments[^1].HasContent && kind is not FieldKind.Other && draft.Sheets.Count > 0 && !draft.Sheets[^1].Area.Has(kind))
        {
            draft.Area = Area.Sheet;
            return true;
        }

        bool detail = kind.IsDetail();
        bool another = draft.Area switch
        {
            Area.Cover or Area.Outline => detail,
            Area.Checklist => true,
            Area.Clauses or Area.Attachment => detail || kind is FieldKind.Department or FieldKind.RegisteredWork,
            _ => kind is FieldKind.Department && draft.Fields.Has(FieldKind.Department) && draft.Fields.Fields.Count >= 5 && block.Cells.Count(c => !c.IsEmpty) == 2,
        };
        if (another)
        {
            draft.StartSheet(draft.Area is Area.Cover or Area.Outline ? Carried() : []);
        }

        return another;
    }

    /// <summary>What a one-table paper says before its first detail belongs to its only form too.</summary>
    private List<FieldDraft> Carried() =>
    [
        .. draft.Cover.Fields.Concat(draft.Outline.Fields)
            .Where(f => f.Kind is FieldKind.Work or FieldKind.Term or FieldKind.Reason or FieldKind.RegisteredWork or FieldKind.RegisteredPurpose or FieldKind.Reentrusting or FieldKind.Requirements),
    ];
}
