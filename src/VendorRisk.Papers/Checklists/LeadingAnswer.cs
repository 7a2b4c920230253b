using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Checklists;

/// <summary>An answer at the start of the safeguard's own line: a mark that a lost column left there, or boxes beside words: ■はい □いいえ 名簿を提出している。</summary>
internal static class LeadingAnswer
{
    private const int Longest = 12;
    private const int LongestChoice = 24;

    public static int? LengthIn(PaperText line) => ChoiceIn(line) ?? MarkIn(line);

    /// <summary>The choice that the line begins with: boxes, and words that are answers, and nothing else.</summary>
    private static int? ChoiceIn(PaperText line)
    {
        if (line.IsEmpty || TickBoxes.At(line, 0) is null)
        {
            return null;
        }

        int? length = null;
        for (int end = 2; end < Math.Min(line.Folded.Length, LongestChoice); end++)
        {
            if (line.AfterGap(end) && ChoiceCell.Of(line.Between(0, end)) is { Reason.IsEmpty: true })
            {
                length = end;
            }
        }

        return length;
    }

    private static int? MarkIn(PaperText line)
    {
        int end = 1;
        while (end < line.Folded.Length && !line.AfterGap(end))
        {
            end++;
        }

        // ［○］業務の流れ図を作成する。: the brackets set it apart.
        if (line.Folded.Length > 3 && line.Folded[0] is '[' or '(' or '【' && line.Folded[2] is ']' or ')' or '】' && AnswerCell.Of(line.Slice(0, 3), column: true) is { Mark: not null })
        {
            return 3;
        }

        return end <= Longest && end < line.Folded.Length && AnswerCell.Of(line.Slice(0, end), column: false) is { Mark: not null } ? end : null;
    }
}
