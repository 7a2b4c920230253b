namespace VendorRisk.Papers.Text;

/// <summary>The number before a heading.</summary>
/// <param name="Style">How it is written; headings of one list are written alike.</param>
/// <param name="Number">The number.</param>
/// <param name="Length">How many folded characters it takes.</param>
internal sealed record HeadingMark(HeadingStyle Style, int Number, int Length)
{
    private const string Kana = "アイウエオカキクケコサシスセソタチツテト";
    private const string Roman = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";

    /// <summary>The mark at the start: 1, 1., 第1, 第一, (1), ①, ア, Ⅰ, 一; null when there is none.</summary>
    public static HeadingMark? Of(PaperText text) => text.Folded.Length < 2 ? null : At(text, 0);

    /// <summary>The mark at a position of the folded text; whether it stands at the beginning of a line is the caller's to know.</summary>
    public static HeadingMark? At(PaperText text, int at)
    {
        string s = text.Folded;
        if (s[at] is >= '①' and <= '⑳')
        {
            return new HeadingMark(HeadingStyle.Circled, s[at] - '①' + 1, 1);
        }

        if (s[at] == '第')
        {
            return at == 0 && Ordinal.At(s, text.AfterGap) is { } ordinal && ordinal.Length < s.Length ? new HeadingMark(HeadingStyle.Ordinal, ordinal.Number, ordinal.Length) : null;
        }

        int start = s[at] == '(' ? at + 1 : at;
        if (start >= s.Length)
        {
            return null;
        }

        (int Number, int End)? read = Digits(s, start) ?? JapaneseNumber.At(s, start, 2);
        if (read is not { } number)
        {
            int letter = Kana.IndexOf(s[start], StringComparison.Ordinal) is >= 0 and var kana ? kana : Roman.IndexOf(s[start], StringComparison.Ordinal);
            return letter < 0 ? null : Closed(text, at, letter + 1, start + 1, Kana.Contains(s[start], StringComparison.Ordinal) ? HeadingStyle.Kana : HeadingStyle.Roman);
        }

        return Closed(text, at, number.Number, number.End, char.IsAsciiDigit(s[start]) ? HeadingStyle.Plain : HeadingStyle.Kanji);
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

    private static HeadingMark? Closed(PaperText text, int at, int number, int end, HeadingStyle style)
    {
        string s = text.Folded;
        if (end >= s.Length)
        {
            return null;
        }

        if (s[at] == '(')
        {
            return s[end] == ')' ? new HeadingMark(style == HeadingStyle.Plain ? HeadingStyle.Bracketed : HeadingStyle.BracketedLetter, number, end + 1 - at) : null;
        }

        return s[end] is '.' or '、' ? new HeadingMark(style, number, end + 1 - at)
            : text.AfterGap(end) ? new HeadingMark(style, number, end - at)
            : null;
    }
}
