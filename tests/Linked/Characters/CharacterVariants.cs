using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace VendorRisk.Tests.Characters;

/// <summary>The same words in other characters, as PDFs, editors, keyboards and file systems make them. Mark-up is left alone.</summary>
internal static class CharacterVariants
{
    private const string Unseen = "\u200B\u200C\u200D\uFEFF\u00AD\u2060\u200E\u200F\u202A\u202C\u2066\u2069\u2063";

    private const string Radicals = "西⻄長⻑青⻘民⺠食⻝鬼⻤麦⻨黄⻩歯⻭竜⻯亀⻲角⻆骨⻣母⺟王⺩目⺫月⺝日⺜示⺬羊⺶肉⺼雨⻗小⺌戸⼾黒⿊虎⻁斉⻫";

    /// <summary>Those after which every value of a fact is the same, letter for letter.</summary>
    public static ImmutableSortedDictionary<string, Func<string, string>> Alike { get; } = new Dictionary<string, Func<string, string>>
    {
        ["nfd"] = text => Replace(text, s => s.Normalize(NormalizationForm.FormD)),
        ["nfc"] = text => Replace(text, s => s.Normalize(NormalizationForm.FormC)),
        ["kangxi radicals"] = Swapped(Reverse(0x2F00, 0x2FD5, NormalizationForm.FormKC)),
        ["cjk radicals"] = Swapped(Enumerable.Range(0, Radicals.Length / 2).ToDictionary(i => Radicals[2 * i].ToString(), i => Radicals[(2 * i) + 1].ToString(), StringComparer.Ordinal)),
        ["compatibility kanji"] = Swapped(Reverse(0xF900, 0xFAFF, NormalizationForm.FormC)),
        ["compatibility supplement"] = Swapped(Reverse(0x2F800, 0x2FA1D, NormalizationForm.FormC)),
        ["ideographic selectors"] = text => Replace(text, s => s is [>= '\u4E00' and <= '\u9FFF'] ? s + "\U000E0100" : s),
        ["standard selectors"] = text => Replace(text, s => s is [>= '\u4E00' and <= '\u9FFF'] ? s + "\uFE00" : s),
        ["invisible inside words"] = InsideWords,
        ["marks at line starts"] = text => string.Join('\n', text.Split('\n').Select((l, i) => Unseen[i % Unseen.Length] + l)),
        ["marks at line ends"] = text => string.Join('\n', text.Split('\n').Select((l, i) => l + Unseen[i % Unseen.Length])),
        ["other spaces"] = OtherSpaces,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Those after which values are printed otherwise and mean the same.</summary>
    public static ImmutableSortedDictionary<string, Func<string, string>> Equivalent { get; } = new Dictionary<string, Func<string, string>>
    {
        ["full-width letters"] = text => Replace(text, s => s is [var c] && char.IsAsciiLetterOrDigit(c) ? ((char)(c + 0xFEE0)).ToString() : s),
        ["half-width kana"] = text => Replace(text, HalfWidth),
        ["company signs"] = text => text.Replace("株式会社", "㈱", StringComparison.Ordinal).Replace("有限会社", "㈲", StringComparison.Ordinal),
        ["company words in a square"] = text => text.Replace("株式会社", "㍿", StringComparison.Ordinal),
        ["eras in a square"] = text => text.Replace("令和", "㋿", StringComparison.Ordinal).Replace("平成", "㍻", StringComparison.Ordinal).Replace("昭和", "㍼", StringComparison.Ordinal),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static Func<string, string> Swapped(Dictionary<string, string> swaps) => text => Replace(text, s => swaps.GetValueOrDefault(s, s));

    private static Dictionary<string, string> Reverse(int first, int last, NormalizationForm form)
    {
        Dictionary<string, string> swaps = new(StringComparer.Ordinal);
        foreach (string printed in Enumerable.Range(first, last - first + 1).Select(char.ConvertFromUtf32).Where(p => p.Normalize(form) != p))
        {
            swaps.TryAdd(printed.Normalize(form), printed);
        }

        return swaps;
    }

    private static string HalfWidth(string letter)
    {
        if (letter is not [>= 'ァ' and <= 'ヺ'])
        {
            return letter;
        }

        return string.Concat(letter.Normalize(NormalizationForm.FormD).Select(c => c switch
        {
            '\u3099' => "ﾞ",
            '\u309A' => "ﾟ",
            _ => Enumerable.Range(0xFF66, 0xFF9D - 0xFF66 + 1).Select(h => ((char)h).ToString()).FirstOrDefault(h => h.Normalize(NormalizationForm.FormKC) == c.ToString()) ?? c.ToString(),
        }));
    }

    private static string InsideWords(string text)
    {
        int letters = 0;
        int marks = 0;
        string before = "";
        return Replace(text, s =>
        {
            bool inside = before.Length > 0 && char.IsLetterOrDigit(before[^1]) && char.IsLetterOrDigit(s[0]) && ++letters % 3 == 0;
            before = s;
            return inside ? Unseen[marks++ % Unseen.Length] + s : s;
        });
    }

    private static string OtherSpaces(string text)
    {
        const string spaces = "\u00A0\u2003\u2009\u202F\u205F";
        int next = 0;
        char before = '\n';
        return Replace(text, s =>
        {
            bool swap = s is " " or "　" && before is not ('|' or '\n' or '-' or '*' or '#' or '>');
            before = s[^1];
            return swap ? spaces[next++ % spaces.Length].ToString() : s;
        });
    }

    /// <summary>Replaces character by character outside mark-up.</summary>
    private static string Replace(string text, Func<string, string> change)
    {
        StringBuilder changed = new(text.Length);
        bool tag = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            string s = rune.ToString();
            bool opens = s == "<" || s == "&";
            bool closes = s == ">" || (s is ";" or "\n");
            changed.Append(tag || opens ? s : change(s));
            tag = (tag || opens) && !closes;
        }

        return changed.ToString();
    }

    /// <summary>A value as it is compared between equivalents: compatibility forms, width and spaces do not matter.</summary>
    public static string Meaning(object? value) =>
        string.Concat((Convert.ToString(value, CultureInfo.InvariantCulture) ?? "").Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)))
            .Replace("(株)", "株式会社", StringComparison.Ordinal).Replace("(有)", "有限会社", StringComparison.Ordinal);
}
