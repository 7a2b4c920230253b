using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;

namespace VendorRisk.Papers.Certifications;

/// <summary>Finds the certifications a text names, with edition and number; names of one scheme side by side are one mention.</summary>
internal static class CertificationScanner
{
    /// <summary>The words between two names of the same certification (its ISO name, its JIS name, the scheme in brackets) are fewer than this.</summary>
    private const int Apart = 12;

    public static ImmutableArray<CertificationMention> In(string text)
    {
        List<CertificationMention> found = [];
        for (int i = 0; i < text.Length;)
        {
            if (CertificationWords.At(text, i) is not { } name || (i > 0 && char.IsAsciiLetterOrDigit(text[i - 1]) && char.IsAsciiLetterOrDigit(text[i])))
            {
                i++;
                continue;
            }

            (string? edition, int end) = Edition(text, name.Name, name.End);
            CertificationMention mention = new(name.Scheme, i, end, edition, Number(text, name.Scheme, end));
            if (found.Count > 0 && found[^1].Scheme == mention.Scheme && i - found[^1].End <= Apart && text.AsSpan(found[^1].End, i - found[^1].End).IndexOf('。') < 0)
            {
                found[^1] = found[^1] with { End = end, Edition = found[^1].Edition ?? mention.Edition, Number = found[^1].Number ?? mention.Number };
            }
            else
            {
                found.Add(mention);
            }

            i = end;
        }

        return [.. found.Where(m => m.Scheme != CertificationSchemes.LgwanAsp || IsRegistration(text, m.End))];
    }

    /// <summary>A provider of LGWAN-ASP is no certificate; the check or the registration is one.</summary>
    private static bool IsRegistration(string text, int end)
    {
        ReadOnlySpan<char> after = text.AsSpan(end, Math.Min(24, text.Length - end));
        int stop = after.IndexOfAny(')', '。', '※');
        after = stop < 0 ? after : after[..stop];
        return after.Contains("認証", StringComparison.Ordinal) || after.Contains("資格", StringComparison.Ordinal) || after.Contains("登録", StringComparison.Ordinal);
    }

    private static (string? Edition, int End) Edition(string text, string name, int end)
    {
        string? standard = name.StartsWith("ISO", StringComparison.Ordinal) || name.StartsWith("JIS", StringComparison.Ordinal) ? Standard(name) : null;
        int i = end;
        while (i < text.Length && text[i] == ' ')
        {
            i++;
        }

        if (standard is null || i >= text.Length || text[i] is not (':' or '/' or '-' or '–' or '：' or '('))
        {
            return (null, end);
        }

        int digits = i + 1;
        while (digits < text.Length && digits - i <= 4 && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits - i == 5 && int.TryParse(text.AsSpan(i + 1, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1990 and <= 2100
            ? (string.Create(CultureInfo.InvariantCulture, $"{standard}:{year}"), digits)
            : (null, end);
    }

    private static string Standard(string name)
    {
        string digits = new([.. name.Where(char.IsAsciiDigit)]);
        return name.StartsWith("JIS", StringComparison.Ordinal) ? "JIS Q " + digits
            : digits == "22301" ? "ISO " + digits
            : "ISO/IEC " + digits;
    }

    /// <summary>A P-mark's number is eight digits, printed with or without its count of grants; others stand after 登録番号 and the like.</summary>
    private static (int At, int Length)? Number(string text, string scheme, int end)
    {
        int limit = Math.Min(text.Length, end + 40);
        for (int i = end; i < limit; i++)
        {
            if (text[i] is '。' or '※' || CertificationWords.At(text, i) is not null)
            {
                return null;
            }

            if (scheme == CertificationSchemes.PMark && char.IsAsciiDigit(text[i]))
            {
                int digits = i;
                while (digits < text.Length && char.IsAsciiDigit(text[digits]))
                {
                    digits++;
                }

                if (digits - i == 8)
                {
                    bool grants = digits + 3 < text.Length && text[digits] == '(' && char.IsAsciiDigit(text[digits + 1]) && char.IsAsciiDigit(text[digits + 2]) && text[digits + 3] == ')';
                    return (i, digits - i + (grants ? 4 : 0));
                }

                i = digits - 1;
            }
            else if (scheme != CertificationSchemes.PMark && NumberWord(text, i) is int at)
            {
                int last = at;
                while (last < text.Length && last - at < 24 && (char.IsAsciiLetterOrDigit(text[last]) || text[last] is '-' or ' ' or '/' or '第' or '号'))
                {
                    last++;
                }

                return last > at ? (at, last - at) : null;
            }
        }

        return null;
    }

    private static int? NumberWord(string text, int i)
    {
        foreach (string word in (ReadOnlySpan<string>)["登録番号", "認証番号", "登録証番号", "認証登録番号", "証明書番号"])
        {
            if (string.CompareOrdinal(text, i, word, 0, word.Length) == 0)
            {
                int at = i + word.Length;
                while (at < text.Length && text[at] is ':' or ' ' or '「')
                {
                    at++;
                }

                return at;
            }
        }

        return null;
    }
}
