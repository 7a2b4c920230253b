using System.Collections.Immutable;

namespace VendorRisk.Papers.Kinds;

/// <summary>Compares a title with the words that a kind's titles end with: in Japanese the last word says what a paper is.</summary>
internal static class TitleWords
{
    private const string Brackets = "()[]【】〈〉<>《》「」『』";
    private const int MostCuts = 12;

    /// <param name="title">A folded line.</param>
    /// <param name="words">What it may end with, or begin with where only a number, a date or brackets follow.</param>
    /// <param name="tails">What is cut off its end first, as often as it is there.</param>
    public static bool Match(string title, ImmutableArray<string> words, ImmutableArray<string> tails)
    {
        string rest = title;
        for (int cuts = 0; cuts < MostCuts && rest.Length > 0; cuts++)
        {
            if (words.Any(w => rest.EndsWith(w, StringComparison.OrdinalIgnoreCase) || Begins(rest, w)))
            {
                return true;
            }

            string shorter = Cut(rest, tails);
            if (shorter.Length == rest.Length)
            {
                return false;
            }

            rest = shorter;
        }

        return false;
    }

    private static bool Begins(string title, string word) =>
        title.Length > word.Length && title.StartsWith(word, StringComparison.Ordinal)
        && (title[word.Length] is '(' or ':' or '[' or '【' or '第' or '_' or 'N' || char.IsAsciiDigit(title[word.Length])
            || title.AsSpan(word.Length).StartsWith("令和") || title.AsSpan(word.Length).StartsWith("平成") || title.AsSpan(word.Length).StartsWith("R"));

    /// <summary>One thing less at the end: white space and marks, a bracket with what is in it, a date or number, a tail.</summary>
    private static string Cut(string title, ImmutableArray<string> tails)
    {
        string trimmed = title.TrimEnd(' ', '\n', '。', '、', ':', '-', '－', '*', '…', '～', '!');
        if (trimmed.Length < title.Length)
        {
            return trimmed;
        }

        int close = Brackets.IndexOf(title[^1], StringComparison.Ordinal);
        if (close >= 0 && close % 2 == 1)
        {
            int open = title.LastIndexOf(Brackets[close - 1]);
            return open > 0 ? title[..open] : title.Trim([.. Brackets]);
        }

        if (DateAt(title) is { } date)
        {
            return title[..date];
        }

        string? tail = tails.Where(t => EndsWith(title, t)).MaxBy(t => t.Length);
        return tail is null || tail.Length >= title.Length ? title : title[..^LengthOf(title, tail)];
    }

    private static bool EndsWith(string title, string tail) => LengthOf(title, tail) > 0;

    /// <summary>How many characters the tail takes: 第#報 stands for any number.</summary>
    private static int LengthOf(string title, string tail)
    {
        int mark = tail.IndexOf('#', StringComparison.Ordinal);
        if (mark < 0)
        {
            return title.EndsWith(tail, StringComparison.Ordinal) ? tail.Length : 0;
        }

        if (!title.EndsWith(tail[(mark + 1)..], StringComparison.Ordinal))
        {
            return 0;
        }

        int at = title.Length - (tail.Length - mark - 1);
        int digits = at;
        while (digits > 0 && (char.IsAsciiDigit(title[digits - 1]) || title[digits - 1] is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十'))
        {
            digits--;
        }

        return digits < at && title[..digits].EndsWith(tail[..mark], StringComparison.Ordinal) ? title.Length - digits + mark : 0;
    }

    /// <summary>Where a date at the end begins: 令和6年9月12日, 2024年9月, R6.9.12.</summary>
    private static int? DateAt(string title)
    {
        int i = title.Length;
        while (i > 0 && (char.IsAsciiDigit(title[i - 1]) || title[i - 1] is '年' or '月' or '日' or '度' or '現' or '在' or '元' or '.' or '/' or '-' or '第' or '回' or '版'))
        {
            i--;
        }

        if (i == title.Length || !title.AsSpan(i).ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        ReadOnlySpan<char> before = title.AsSpan(0, i);
        int era = before.EndsWith("令和") || before.EndsWith("平成") || before.EndsWith("昭和") ? 2 : before.EndsWith("R") || before.EndsWith("H") ? 1 : 0;
        return i - era > 0 ? i - era : null;
    }
}
