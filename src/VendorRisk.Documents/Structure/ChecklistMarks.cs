using VendorRisk.Contract;
using VendorRisk.Documents.Papers;

namespace VendorRisk.Documents.Structure;

/// <summary>The answers of a checklist in every shape that scanning gives them. Only for the answer's own cell: elsewhere these are letters.</summary>
internal static class ChecklistMarks
{
    private static readonly string[] Yes =
        [@"$\circ$", @"$\bigcirc$", @"\circ", @"\bigcirc", "○", "〇", "◯", "◎", "●", "⭕", "O", "o", "0", "О", "ο", "✓", "✔", "☑", "レ", "■", "丸", "可", "有"];

    private static readonly string[] No =
        ["-", "―", "−", "‐", "‑", "‒", "–", "—", "─", "━", "ー", "一", "~", "～", "×", "✕", "該当なし", "対象外", "不要", "なし", "無"];

    /// <summary>The answer and what follows it; null when the cell holds none.</summary>
    public static (ChecklistMark Mark, int Length)? Of(PaperText cell)
    {
        string folded = cell.Folded;
        foreach ((string[] marks, ChecklistMark mark) in new[] { (Yes, ChecklistMark.Yes), (No, ChecklistMark.No) })
        {
            foreach (string printed in marks)
            {
                if (folded.StartsWith(printed, StringComparison.Ordinal) && IsReason(cell, printed.Length))
                {
                    return (mark, printed.Length);
                }
            }
        }

        return null;
    }

    /// <summary>What follows a mark is nothing, a bracket or a note; other words make the cell a sentence.</summary>
    private static bool IsReason(PaperText cell, int at)
    {
        string folded = cell.Folded;
        int next = at;
        while (next < folded.Length && folded[next] == ' ')
        {
            next++;
        }

        return next >= folded.Length
            || folded[next] is '(' or '※' or '\n' or '【' or '['
            || (folded.Length - at <= 40 && cell.AfterGap(next) && !folded.Contains('。', StringComparison.Ordinal));
    }
}
