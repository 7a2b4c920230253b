using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>The number before a heading.</summary>
/// <param name="Style">How it is written; headings of one list are written alike.</param>
/// <param name="Number">The number.</param>
/// <param name="Length">How many folded characters it takes.</param>
internal sealed record HeadingMark(HeadingStyle Style, int Number, int Length)
{
    private const string Kana = "アイウエオカキクケコサシスセソタチツテト";
    private const string Roman = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";

    /// <summary>The mark at the start: 1, 1., 第1, 第一, (1), ①, ア, Ⅰ, 一; null when there is none.</summary>
    public static HeadingMark? Of(PaperText text)
    {
        string s = text.Folded;
        if (s.Length < 2)
        {
            return null;
        }

        if (s[0] is >= '①' and <= '⑳')
        {
            return new HeadingMark(HeadingStyle.Circled, s[0] - '①' + 1, 1);
        }

        int start = s[0] is '(' or '第' ? 1 : 0;
        (int Number, int End)? read = Digits(s, start) ?? JapaneseNumber.At(s, start, 2);
        if (read is not { } number)
        {
            int letter = Kana.IndexOf(s[start], StringComparison.Ordinal) is >= 0 and var kana ? kana : Roman.IndexOf(s[start], StringComparison.Ordinal);
            return letter < 0 ? null : Closed(text, start, letter + 1, start + 1, Kana.Contains(s[start], StringComparison.Ordinal) ? HeadingStyle.Kana : HeadingStyle.Roman);
        }

        return Closed(text, start, number.Number, number.End, char.IsAsciiDigit(s[start]) ? HeadingStyle.Plain : HeadingStyle.Kanji);
    }

    private static (int Number, int End)? Digits(string s, int start)
    {
        int i = start;
        int number = 0;
        while (i < s.Length && i - start < 2 && char.IsAsciiDigit(s[i]))
        {
            number = (number * 10) + (s[i] - '0');
            i++;
        }

        return i == start || (i < s.Length && char.IsAsciiDigit(s[i])) ? null : (number, i);
    }

    private static HeadingMark? Closed(PaperText text, int start, int number, int end, HeadingStyle style)
    {
        string s = text.Folded;
        if (end >= s.Length)
        {
            return null;
        }

        if (start == 1 && s[0] == '(')
        {
            return s[end] == ')' ? new HeadingMark(style == HeadingStyle.Plain ? HeadingStyle.Bracketed : HeadingStyle.BracketedLetter, number, end + 1) : null;
        }

        if (start == 1)
        {
            int after = s[end] is '条' or '章' or '節' or '項' ? end + 1 : end;
            return new HeadingMark(HeadingStyle.Ordinal, number, after);
        }

        return s[end] is '.' or '、' ? new HeadingMark(style, number, end + 1)
            : text.AfterGap(end) ? new HeadingMark(style, number, end)
            : null;
    }
}
