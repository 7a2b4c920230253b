using System.Buffers;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Checklists;

/// <summary>Reads the answer of one cell: a mark, a word, or boxes beside words, each with its remark.</summary>
internal static class AnswerCell
{
    private const int LongestRemark = 40;

    /// <summary>Words that answer only what the head asks.</summary>
    private static readonly string[] Relative = ["有り", "有", "あり", "無し", "無", "なし", "該当する", "該当", "可", "否", "適", "良"];
    private static readonly string[] Absences = ["無し", "無", "なし"];

    private static readonly SearchValues<char> Stops = SearchValues.Create("。、(※\n:,");

    /// <summary>The answer that a cell holds; null when it holds words that are none.</summary>
    /// <param name="cell">The cell; not empty.</param>
    /// <param name="column">Whether a head says that this is a column of answers, so that other short words may be one too.</param>
    public static PrintedAnswer? Of(PaperText cell, bool column)
    {
        if (ChoiceCell.Of(cell) is { } choice)
        {
            return choice;
        }

        string folded = cell.Folded;
        if (folded == "☒")
        {
            return PrintedAnswer.Puzzle(cell);
        }

        if (TickBoxes.IsEmptyBox(folded))
        {
            return PrintedAnswer.Unticked(cell);
        }

        if (GlyphAt(folded) is { } glyph && IsRemark(cell, glyph, column))
        {
            return OffersAll(cell, glyph) ? PrintedAnswer.Puzzle(cell) : Given(cell, glyph.Mark, glyph.Length);
        }

        if (AnswerWords.WordAt(folded, 0) is { } word && EndsAt(cell, word.Length))
        {
            return Given(cell, word.Mark, word.Length);
        }

        if (AnswerWords.Exact(folded) is { } whole)
        {
            return Given(cell, whole, folded.Length);
        }

        if (folded.Length > 2 && folded[0] is '(' or '[' or '【' && folded[^1] is ')' or ']' or '】' && cell.Between(1, folded.Length - 1) is { IsEmpty: false } inner && Of(inner, column) is { } bracketed)
        {
            return bracketed with { Cell = cell };
        }

        int stop = folded.AsSpan().IndexOfAny(Stops);
        int end = stop < 0 ? folded.Length : stop;
        return column && AnswerPhrases.Of(folded[..end]) is { } said ? Given(cell, said, end) : null;
    }

    /// <summary>The answer by the paper's own explanation of its signs; null where the cell holds none of these.</summary>
    public static PrintedAnswer? By(AnswerLegend legend, PaperText cell) =>
        legend.At(cell) is not { } sign ? null : sign.Mark is { } mark ? Given(cell, mark, sign.Length) : PrintedAnswer.Puzzle(cell);

    /// <summary>The answer of a cell whose head asks for faults, or says nothing: words that stand for themselves count, a mark is a riddle.</summary>
    public static PrintedAnswer Under(PaperText cell, bool faults, AnswerLegend legend)
    {
        string folded = cell.Folded;
        if (FaultWords.Of(folded) is { } fault)
        {
            return Given(cell, fault, folded.Length);
        }

        if (By(legend, cell) is { } explained)
        {
            return explained;
        }

        PrintedAnswer? read = Of(cell, column: true);
        if (read?.Mark is null)
        {
            return read ?? PrintedAnswer.Puzzle(cell);
        }

        string? relative = Array.Find(Relative, r => folded.StartsWith(r, StringComparison.Ordinal) && (folded.Length == r.Length || !char.IsLetterOrDigit(folded[r.Length])));
        return faults && relative is not null ? read with { Mark = Absences.Contains(relative) ? ChecklistMark.Yes : ChecklistMark.Undone }
            : faults || relative is not null || AnswerWords.GlyphAt(folded, 0) is not null || TickBoxes.At(cell, 0) is not null ? PrintedAnswer.Puzzle(cell)
            : read;
    }

    /// <summary>A mark alone or with its remark, as it stands where no head says which column is the answer's: long words behind a mark are a safeguard's.</summary>
    public static bool IsPlain(PaperText cell, int shortestControl)
    {
        if (cell.IsEmpty || Of(cell, column: false) is not { } answer)
        {
            return false;
        }

        string folded = cell.Folded;
        int mark = (AnswerWords.GlyphAt(folded, 0) ?? AnswerWords.WordAt(folded, 0))?.Length ?? (answer.Reason.IsEmpty ? folded.Length : folded.Length - answer.Reason.Folded.Length);
        string rest = folded[mark..].Trim();
        return rest.Length < shortestControl || rest[0] is '(' or '※' or '[' or '【' or '。' or '、' || ChoiceCell.Of(cell) is not null;
    }

    /// <summary>The remark without the brackets around it.</summary>
    public static PaperText WithoutBrackets(PaperText reason)
    {
        int start = 0;
        int end = reason.Folded.Length;
        while (start < end && reason.Folded[start] is '(' or '※' or '[' or '【' or ' ' or '\n' or '。' or '、' or ':' or ',' or '/' or '・')
        {
            start++;
        }

        while (end > start && reason.Folded[end - 1] is ')' or ']' or '】' or ' ')
        {
            end--;
        }

        return reason.Between(start, end);
    }

    private static PrintedAnswer Given(PaperText cell, ChecklistMark mark, int length) =>
        new(mark, cell, WithoutBrackets(cell.Between(length, cell.Folded.Length)));

    /// <summary>The mark at the start; a dash may be drawn long.</summary>
    private static (ChecklistMark Mark, int Length)? GlyphAt(string folded)
    {
        if (AnswerWords.GlyphAt(folded, 0) is not { } first)
        {
            return null;
        }

        int length = first.Length;
        while (first.Mark == ChecklistMark.No && AnswerWords.GlyphAt(folded, length) is { Mark: ChecklistMark.No } more)
        {
            length += more.Length;
        }

        return (first.Mark, length);
    }

    /// <summary>What follows a mark is nothing, a bracket or a note; other words make the cell a sentence.</summary>
    private static bool IsRemark(PaperText cell, (ChecklistMark Mark, int Length) mark, bool column)
    {
        string folded = cell.Folded;
        int at = mark.Length;
        int next = at;
        while (next < folded.Length && folded[next] == ' ')
        {
            next++;
        }

        return next >= folded.Length
            || folded[next] is '(' or '※' or '\n' or '【' or '['
            || OffersAll(cell, mark)
            || (folded[next] is '、' or '。' or ':' && folded[0] is not ('一' or 'ー' or '-' or 'O' or 'o' or '0'))
            || (folded.Length - at <= LongestRemark && cell.AfterGap(next) && (column || !folded.Contains('。', StringComparison.Ordinal)));
    }

    /// <summary>A word of answer is followed by nothing, a gap or punctuation; otherwise it is the start of other words.</summary>
    private static bool EndsAt(PaperText cell, int at) =>
        at >= cell.Folded.Length || (cell.AfterGap(at) && cell.Folded.Length - at <= LongestRemark) || !char.IsLetterOrDigit(cell.Folded[at]);

    /// <summary>The printed choice of marks (○・×, ○ △ ×) of which nobody chose one.</summary>
    private static bool OffersAll(PaperText cell, (ChecklistMark Mark, int Length) first)
    {
        string folded = cell.Folded;
        int at = first.Length;
        bool others = false;
        while (at < folded.Length)
        {
            if (folded[at] is '・' or '/' or '、' or ',' or ' ' or '\n' or '|')
            {
                at++;
            }
            else if (AnswerWords.GlyphAt(folded, at) is { } next)
            {
                at += next.Length;
                others |= next.Mark != first.Mark;
            }
            else
            {
                return false;
            }
        }

        return others;
    }
}
