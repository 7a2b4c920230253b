using System.Collections.Frozen;

namespace VendorRisk.Papers.Blocks;

/// <summary>Tells mark-up from text that merely has angle brackets in it.</summary>
internal static class HtmlTags
{
    private const int DeepestNest = 200;

    private static readonly FrozenSet<string> Known = new[]
    {
        "p", "br", "ol", "ul", "li", "div", "span", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col",
        "b", "strong", "i", "em", "u", "s", "del", "ins", "sup", "sub", "small", "a", "font", "center", "h1", "h2", "h3", "h4", "h5", "h6",
        "hr", "img", "dl", "dt", "dd", "ruby", "rt", "rp", "rb", "blockquote", "pre", "section", "article", "figure", "html", "head", "body",
        "title", "meta", "style", "script", "mark", "label", "input",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Blocks = new[]
    {
        "p", "br", "ol", "ul", "li", "div", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "dl", "dt", "dd", "blockquote", "pre", "section",
        "article", "table",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether what the element holds starts a paragraph of its own.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether the text holds a tag or a character reference.</summary>
    public static bool AreIn(string text)
    {
        for (int i = text.IndexOfAny(['<', '&']); i >= 0 && i + 1 < text.Length; i = text.IndexOfAny(['<', '&'], i + 1))
        {
            if (text[i] == '&' ? text.IndexOf(';', i, Math.Min(10, text.Length - i)) > i + 1 : TagAt(text, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether more tags are open at once than any page needs; parsing such nests takes quadratic time.</summary>
    public static bool NestTooDeep(string text)
    {
        int open = 0;
        for (int i = text.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < text.Length; i = text.IndexOf('<', i + 1))
        {
            open += text[i + 1] == '/' ? (open > 0 ? -1 : 0) : char.IsAsciiLetter(text[i + 1]) && TagAt(text, i) is not ("br" or "p" or "li" or "td" or "th" or "tr" or "hr" or "img" or "col" or "input") ? 1 : 0;
            if (open > DeepestNest)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text with everything between angle brackets taken out.</summary>
    public static string Without(string text)
    {
        System.Text.StringBuilder kept = new(text.Length);
        bool tag = false;
        foreach (char c in text)
        {
            tag = c == '<' || (tag && c != '>');
            if (!tag && c != '>')
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }

    /// <summary>The position of the first start tag with this name, or -1.</summary>
    public static int IndexOfStart(string text, string name)
    {
        for (int i = text.IndexOf('<', StringComparison.Ordinal); i >= 0; i = text.IndexOf('<', i + 1))
        {
            if (i + 1 < text.Length && text[i + 1] != '/' && string.Equals(TagAt(text, i), name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private static string? TagAt(string text, int open)
    {
        int start = open + 1;
        if (start < text.Length && text[start] == '/')
        {
            start++;
        }

        int end = start;
        while (end < text.Length && end - start < 12 && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        string name = text[start..end];
        return Known.Contains(name) ? name : null;
    }
}
