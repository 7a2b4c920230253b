using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure.Areas;

/// <summary>Attachments inside the paper (資料1, 個人情報の流れ). Headings that follow each other at once are one attachment's.</summary>
internal sealed class AttachmentAreaReader(PaperDraft draft) : IAreaReader
{
    public bool Opens(PaperText heading, Block block)
    {
        if (draft.Area is Area.Cover or Area.Clauses || block.Point || !Headings.IsAttachment(heading))
        {
            return false;
        }

        if (draft.Area != Area.Attachment || draft.Attachments[^1].HasContent)
        {
            draft.Attachments.Add(new AttachmentDraft());
            draft.Area = Area.Attachment;
        }

        draft.Attachments[^1].AddHeading(heading);
        return true;
    }

    public bool TakesRow(Block row)
    {
        if (draft.Area != Area.Attachment)
        {
            return false;
        }

        foreach (PaperText cell in row.Cells.Where(c => !c.IsEmpty))
        {
            draft.Attachments[^1].AddContent(cell);
        }

        return true;
    }

    public bool TakesText(AreaLine line)
    {
        if (draft.Area != Area.Attachment)
        {
            return false;
        }

        draft.Attachments[^1].AddContent(line.Block.Text);
        return true;
    }
}
