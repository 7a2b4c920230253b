using System.Collections.Immutable;

namespace VendorRisk.Papers.Text;

/// <summary>Cuts a cell at its headings 【…】, numbers that stand clear, (1), ① and line starts.</summary>
internal static class TextSections
{
    private const int LongestHeading = 24;
    private const string OtherBrackets = "《》〈〉<>[]≪≫";

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
            if (HeadingEnd(text, i) is > 0 and int close)
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

    /// <summary>Where a heading in brackets that begins here closes; 0 when none does. Other brackets than 【】 head only what they stand clear before.</summary>
    private static int HeadingEnd(PaperText text, int at)
    {
        string s = text.Folded;
        if (s[at] == '【')
        {
            return Math.Max(0, s.IndexOf('】', at));
        }

        int pair = OtherBrackets.IndexOf(s[at], StringComparison.Ordinal);
        if (pair < 0 || pair % 2 > 0 || !(text.AfterGap(at) || s[at - 1] is '。' or '、'))
        {
            return 0;
        }

        int close = s.AsSpan(at + 1, Math.Min(LongestHeading, s.Length - at - 1)).IndexOf(OtherBrackets[pair + 1]);
        return close > 1 && at + close + 2 < s.Length && s[at + close + 2] is not ('、' or '。' or ')') ? at + 1 + close : 0;
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
        if (!(char.IsAsciiDigit(s[i]) || s[i] is '(' or >= '①' and <= '⑳') || (s[i] is not (>= '①' and <= '⑳') && !text.AfterGap(i)))
        {
            return null;
        }

        return HeadingMark.At(text, i) switch
        {
            { Style: HeadingStyle.Circled } mark => (3, mark.Length),
            { Style: HeadingStyle.Bracketed } mark => (2, mark.Length),
            { Style: HeadingStyle.Plain } mark when mark.Number == expected && !(i > 0 && char.IsAsciiDigit(s[i - 1])) => (1, mark.Length),
            _ => null,
        };
    }
}
