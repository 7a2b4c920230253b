using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Checklists;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Structure.Checklists;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>
/// The guard behind all areas: a line with words that ended in no piece of the paper is listed as not read, whatever reader dropped it. What only gives a
/// paper its structure (headings of areas, heads of columns, the same head again) is read as that.
/// </summary>
internal static class LostLines
{
    private const int LeastLetters = 2;

    /// <param name="paper">The paper as assembled.</param>
    /// <param name="blocks">What it was assembled from.</param>
    public static Paper List(Paper paper, ImmutableArray<Block> blocks)
    {
        HashSet<int> kept =
        [
            .. paper.AllText.Concat(paper.ClauseSets.SelectMany(c => c.Items).Select(i => i.Heading)).SelectMany(t => t.Fragments).Select(f => f.Line),
            .. paper.NotRead.Select(u => u.Line),
        ];
        HashSet<string> words = [.. blocks.Where(b => kept.Contains(b.Line)).Select(WordsOf)];
        UnreadLine[] lost =
        [
            .. UnreadText.LinesOf(blocks.Where(b => !words.Contains(WordsOf(b)) && !IsStructure(b)).SelectMany(b => b.Cells).SelectMany(c => c.Fragments).Where(f => !kept.Contains(f.Line)))
                .Where(u => u.Text.Count(char.IsLetter) >= LeastLetters),
        ];
        return lost.Length == 0 ? paper : paper with { NotRead = [.. paper.NotRead.Concat(lost).OrderBy(u => u.Line)] };
    }

    private static string WordsOf(Block block) => string.Join('|', block.Cells.Select(c => c.Folded));

    private static bool IsStructure(Block block)
    {
        PaperText[] filled = [.. block.Cells.Where(c => !c.IsEmpty)];
        return filled.Any(SectionNames.Are) || HeadRow.Of(block, AnswerLegend.None) is not null || HeadRow.ExplainsMarks(string.Concat(filled.Select(c => c.Folded)))
            || (filled.Length == 1 && (IsMediaHeading(filled[0]) || Headings.IsOutline(filled[0]) || Headings.IsChecklist(filled[0]) || Headings.IsClauseSet(filled[0]) || Headings.IsAttachment(filled[0]) || CoverWords.AreFormal(filled[0])));
    }

    /// <summary>(電磁的媒体・紙媒体の取扱い): what the rows of a checklist below it are about.</summary>
    private static bool IsMediaHeading(PaperText text) => text.Folded.Contains("媒体", StringComparison.Ordinal) && ClauseMark.HeadingOf(text) is not null;
}
