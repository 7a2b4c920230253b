using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Checklists;

/// <summary>An answer behind its safeguard on one line of text: 取扱責任者を定める。 ○</summary>
/// <param name="Control">The safeguard's words.</param>
/// <param name="Answer">The answer.</param>
internal sealed record TrailingAnswer(PaperText Control, PrintedAnswer Answer)
{
    private const int LongestAnswer = 60;

    /// <param name="line">A line of text.</param>
    /// <param name="shortest">How long a safeguard is at least.</param>
    public static TrailingAnswer? In(PaperText line, int shortest)
    {
        string folded = line.Folded;
        for (int at = Math.Max(shortest, folded.Length - LongestAnswer); at < folded.Length; at++)
        {
            bool parted = folded[at - 1] is '。' or ':' or '…' || (line.AfterGap(at) && TickBoxes.At(line, at) is not null) || (at == folded.Length - 1 && line.AfterGap(at));
            if (parted && AnswerCell.Of(line.Between(at, folded.Length), column: false) is { Cell.IsEmpty: false } answer && (answer.Mark is not null || answer.Unclear))
            {
                return new TrailingAnswer(line.Between(0, at), answer);
            }
        }

        return null;
    }
}
