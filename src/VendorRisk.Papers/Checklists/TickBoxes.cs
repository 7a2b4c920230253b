using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Checklists;

/// <summary>Boxes and ticks as printed beside words, or alone in a column.</summary>
internal static class TickBoxes
{
    private const string Ticked = "☑☒■▣✓✔✅●◉⦿";
    private const string Empty = "☐□▢◻⬜";
    private const string Circles = "○〇◯";
    private const string Inside = "xX×レ✓✔☑○〇◯●■v";

    /// <summary>What stands at a position: a ticked box, an empty one, or a circle, which is either; null when none does.</summary>
    public static (BoxState State, int Length)? At(PaperText cell, int at)
    {
        string folded = cell.Folded;
        char c = folded[at];
        if (Ticked.Contains(c, StringComparison.Ordinal))
        {
            return (BoxState.Ticked, 1);
        }

        if (Empty.Contains(c, StringComparison.Ordinal))
        {
            return (BoxState.Empty, 1);
        }

        if (Circles.Contains(c, StringComparison.Ordinal))
        {
            return (BoxState.Circle, 1);
        }

        if (c is '[' or '(' or '【' && Bracketed(folded, at) is { } bracketed)
        {
            return bracketed;
        }

        // A letter of many words: a tick only where a word of answer, a gap or the end follows.
        bool tick = c is 'レ' && (at + 1 >= folded.Length || cell.AfterGap(at + 1) || folded[at + 1] == '(' || AnswerWords.WordAt(folded, at + 1) is not null);
        return tick && cell.AfterGap(at) | at == 0 ? (BoxState.Ticked, 1) : null;
    }

    /// <summary>Whether a mark alone in one of several columns ticks that column.</summary>
    public static bool IsTick(string mark) =>
        mark is "1" or "丸" or "マル" or "レ" || mark is @"$\circ$" or @"$\bigcirc$" or @"$\checkmark$" or @"\circ" or @"\bigcirc" or @"\checkmark" || mark is "O" or "o" or "0" or "О" or "ο" or "◎" or "⭕" or "v" or "V" or "★" or "*"
        || (mark.Length == 1 && (Ticked.Contains(mark[0], StringComparison.Ordinal) || Circles.Contains(mark[0], StringComparison.Ordinal)));

    public static bool IsEmptyBox(string mark) => mark is "()" or "[]" or "・" || (mark.Length == 1 && Empty.Contains(mark[0], StringComparison.Ordinal));

    /// <summary>[ ], [x], (○).</summary>
    private static (BoxState, int)? Bracketed(string folded, int at)
    {
        int next = at + 1;
        while (next < folded.Length && folded[next] == ' ')
        {
            next++;
        }

        bool marked = next < folded.Length && Inside.Contains(folded[next], StringComparison.Ordinal);
        next += marked ? 1 : 0;
        while (next < folded.Length && folded[next] == ' ')
        {
            next++;
        }

        return next < folded.Length && folded[next] is ']' or ')' or '】' ? (marked ? BoxState.Ticked : BoxState.Empty, next + 1 - at) : null;
    }
}
