using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure.Areas;

/// <summary>The sets of special clauses (特記事項). They have no rows: a row inside them is read as a line.</summary>
internal sealed class ClauseAreaReader(PaperDraft draft) : IAreaReader
{
    public bool Opens(PaperText heading, Block block)
    {
        if (!Headings.IsClauseSet(heading))
        {
            return false;
        }

        draft.Area = Area.Clauses;
        draft.ClauseSets.Add(new ClauseSetDraft(heading));
        return true;
    }

    public bool TakesText(AreaLine line)
    {
        if (draft.Area != Area.Clauses)
        {
            return false;
        }

        if (!draft.ClauseSets[^1].Take(line.Block))
        {
            draft.AddUnread(line.Block);
        }

        return true;
    }
}
