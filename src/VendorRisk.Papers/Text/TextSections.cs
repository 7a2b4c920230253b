using System.Collections.Immutable;

namespace VendorRisk.Papers.Text;

/// <summary>Cuts a cell at its headings 【…】, numbers that stand clear, (1), ① and line starts.</summary>
internal static class TextSections
{
    public static ImmutableArray<TextSection> Of(PaperText text)
    {
        ImmutableArray<TextSection>.Builder sections = ImmutableArray.CreateBuilder<TextSection>();
        string s = text.Folded;
        PaperText heading = PaperText.Empty;
        int level = 0;
        int start = 0;
        int depth = 0;
        int expected = 1;
        for (int i = 0; i < s.Length; i++)
        {
            (int Level, int Length)? mark = depth == 0 ? MarkAt(text, i, expected) : null;
            if (s[i] == '【' && s.IndexOf('】', i) is int close and > 0)
            {
                Add(sections, text, heading, level, start, i);
                heading = text.Between(i + 1, close);
                level = 0;
                start = close + 1;
                i = close;
                depth = 0;
            }
            else if (mark is { } found)
            {
                Add(sections, text, heading, level, start, i);
                heading = PaperText.Empty;
                level = found.Level;
                start = i + found.Length;
                i = start - 1;
                expected += level == 1 ? 1 : 0;
            }
            else if (s[i] == '\n' && depth == 0)
            {
                Add(sections, text, heading, level, start, i);
                heading = PaperText.Empty;
                level = Math.Max(level, 1) + 3;
                start = i + 1;
            }
            else
            {
                depth = s[i] == '(' ? depth + 1 : s[i] == ')' ? Math.Max(0, depth - 1) : depth;
            }
        }

        Add(sections, text, heading, level, start, s.Length);
        return sections.ToImmutable();
    }

    private static void Add(ImmutableArray<TextSection>.Builder sections, PaperText text, PaperText heading, int level, int start, int end)
    {
        PaperText body = text.Between(start, end);
        if (!body.IsEmpty || !heading.IsEmpty)
        {
            sections.Add(new TextSection(heading, level, body));
        }
    }

    private static (int Level, int Length)? MarkAt(PaperText text, int i, int expected)
    {
        string s = text.Folded;
        if (s[i] is >= '①' and <= '⑳')
        {
            return (3, 1);
        }

        if (s[i] == '(')
        {
            int close = i + 1;
            while (close < s.Length && close - i <= 2 && char.IsAsciiDigit(s[close]))
            {
                close++;
            }

            return close > i + 1 && close < s.Length && s[close] == ')' && (i == 0 || text.AfterGap(i)) ? (2, close - i + 1) : null;
        }

        if (!char.IsAsciiDigit(s[i]) || (i > 0 && char.IsAsciiDigit(s[i - 1])) || !text.AfterGap(i))
        {
            return null;
        }

        int end = i;
        int number = 0;
        while (end < s.Length && end - i < 2 && char.IsAsciiDigit(s[end]))
        {
            number = (number * 10) + (s[end] - '0');
            end++;
        }

        bool dot = end < s.Length && s[end] is '.' or '．' or '、';
        return number == expected && end < s.Length && !char.IsAsciiDigit(s[end]) && (dot || text.AfterGap(end)) ? (1, end - i + (dot ? 1 : 0)) : null;
    }
}
