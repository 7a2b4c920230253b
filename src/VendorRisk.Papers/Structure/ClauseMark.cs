using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>The printed marks of clauses: bracketed headings and item numbers.</summary>
internal static class ClauseMark
{
    /// <summary>The bracketed heading that the whole line is, or null.</summary>
    public static PaperText? HeadingOf(PaperText text)
    {
        string folded = text.Folded;
        return folded.Length is > 2 and <= 45
            && folded[0] is '(' or '【' or '[' && folded[^1] is ')' or '】' or ']'
            && folded.IndexOfAny([')', '】', ']']) >= folded.Length - 2
            && !char.IsAsciiDigit(folded[1]) && !folded.Contains('。', StringComparison.Ordinal)
            ? text.Slice(1, folded.Length - 2)
            : null;
    }

    /// <summary>The number at the start: <c>12 乙は…</c>, <c>第12条 …</c>, <c>第十二条 …</c>, <c>第12 …</c>; how many characters it takes; whether it stands clear.</summary>
    public static (int Number, int Length, bool Certain)? NumberOf(PaperText text)
    {
        string folded = text.Folded;
        if (folded.StartsWith('第'))
        {
            return Ordinal.At(folded, text.AfterGap) is { Unit: null or '条' or '項', Length: var after, Number: var article }
                && after < folded.Length && (text.AfterGap(after) || folded[after] is '(' or '乙' or '甲' or '丙' or '受')
                ? (article, after, true)
                : null;
        }

        int i = 0;
        int number = 0;
        while (i < folded.Length && i < 3 && char.IsAsciiDigit(folded[i]))
        {
            number = (number * 10) + (folded[i] - '0');
            i++;
        }

        if (i == 0 || i >= folded.Length)
        {
            return null;
        }

        if (folded[i] is '.' or '、' or ' ')
        {
            return (number, i + 1, true);
        }

        if (text.AfterGap(i))
        {
            return (number, i, true);
        }

        return folded[i] is '年' or '月' or '日' or '回' or '人' or '件' or '円' or '条' or '項' or '号' or '名' or '時' or '分' or '社' or '者' or '以' or '万' or '-' or '～' or ')' or ':'
            ? null
            : (number, i, false);
    }

    /// <summary>第1条(秘密の保持) 乙は…: the bracket before the text is the item's heading.</summary>
    public static (PaperText Heading, PaperText Text) HeadingBefore(PaperText item)
    {
        string folded = item.Folded;
        int close = folded.Length > 0 && folded[0] is '(' or '【' ? folded.IndexOfAny([')', '】']) : -1;
        return close is > 1 and < 30 && close + 1 < folded.Length && !char.IsAsciiDigit(folded[1])
            ? (item.Between(1, close), item.Between(close + 1, folded.Length))
            : (PaperText.Empty, item);
    }

    /// <summary>第3 適正な管理: the number's own line is a title, its text follows.</summary>
    public static bool TitleBesideNumber(PaperText rest) =>
        rest.Folded.Length is > 0 and <= 30 && !rest.Folded.AsSpan().ContainsAny('。', '、') && !rest.Folded.Contains('は', StringComparison.Ordinal);
}
