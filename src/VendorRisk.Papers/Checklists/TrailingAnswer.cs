using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Checklists;

/// <summary>An answer behind its safeguard on one line of text: 取扱責任者を定める。 ○, 書庫の施錠 … 済, 名簿を提出している。→はい</summary>
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
            int end = EndOfControl(folded, at);
            if (end >= shortest && Parts(line, at, end) && AnswerCell.Of(line.Between(at, folded.Length), column: false) is { Cell.IsEmpty: false } answer && (answer.Mark is not null || answer.Unclear))
            {
                return new TrailingAnswer(line.Between(0, end), answer);
            }
        }

        return null;
    }

    /// <summary>Where the safeguard's words end that a leader leads away from.</summary>
    public static int EndOfControl(string folded, int at)
    {
        int end = at;
        while (end > 0 && (folded[end - 1] == ' ' || IsLeader(folded[end - 1])))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether an answer may begin here: behind a stop or a leader, or set apart, where a box or nothing but the answer stands.</summary>
    private static bool Parts(PaperText line, int at, int end) =>
        line.Folded[at - 1] is '。' or ':' || line.Folded[end..at].Any(IsLeader)
        || (line.AfterGap(at) && (TickBoxes.At(line, at) is not null || at == line.Folded.Length - 1 || AnswerWords.Exact(line.Folded[at..]) is not null));

    private static bool IsLeader(char c) => c is '…' or '‥' or '→' or '⇒';
}
