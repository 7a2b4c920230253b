using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Clauses;

/// <summary>Whether the paper makes special clauses part of the contract.</summary>
internal static class ClausesCitedReader
{
    public static Fact<bool> Read(Paper paper)
    {
        IEnumerable<PaperText> places = paper.Outline.Concat(paper.Sheets.SelectMany(s => s.Fields)).Select(f => f.Value)
            .Concat(paper.Checklists.SelectMany(c => c.Rows).Select(r => r.Text));
        foreach (PaperText text in places)
        {
            int at = text.Folded.IndexOf("特記事項", StringComparison.Ordinal);
            if (at >= 0)
            {
                return Fact.Known(true, text.SourceOf(at, 4));
            }
        }

        return paper.ClauseSets.IsEmpty ? new() : PaperFact.Of(true, paper.ClauseSets[0].Heading);
    }
}
