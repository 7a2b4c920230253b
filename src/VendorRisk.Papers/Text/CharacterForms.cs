using System.Collections.Frozen;
using System.Text;
using VendorRisk.Linked.Characters;

namespace VendorRisk.Papers.Text;

/// <summary>The characters that papers print in several forms, and the one they are matched by. Marks that answer or number something stay what they are.</summary>
internal static class CharacterForms
{
    private const string Voiceless = "\u3099\u309A";

    private static readonly FrozenDictionary<char, string> Replacements = Replaced().ToFrozenDictionary();

    private static readonly CharacterForm[] Forms = AllForms();

    private static readonly char[] Voiced = [.. Voicings(Voiceless[0]), .. Voicings(Voiceless[1])];

    public static CharacterForm Of(char c) => Forms[c];

    public static string Replacement(char c) => Replacements[c];

    /// <summary>The replacement of a character of two units (U+2F800 to U+2FA1D); null when it stays.</summary>
    public static string? Replacement(char high, char low) =>
        high == '\uD87E' && low is >= '\uDC00' and <= '\uDE1D' && string.Concat(high, low) is var pair && pair.Normalize() is var kanji && kanji != pair ? kanji : null;

    /// <summary>Whether a character parts a word from the spaces around it no more than Japanese letters do.</summary>
    public static bool IsJapanese(char c) =>
        c is (>= '\u2E80' and <= '\u2FDF') or (>= '\u3000' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF')
            or '※' or '◇' or '○' or '●' or '■' or '□';

    /// <summary>Half-width kana, text in NFD and typists give voicing as a letter of its own.</summary>
    public static bool IsVoicing(char c) => c is 'ﾞ' or 'ﾟ' or '\u3099' or '\u309A' or '゛' or '゜';

    /// <summary>The one letter for a letter and the mark behind it; null when there is none.</summary>
    public static char? Joined(char letter, char mark)
    {
        if (!IsVoicing(mark))
        {
            return !char.IsSurrogate(letter) && string.Concat(letter, mark).Normalize() is [var accented] ? accented : null;
        }

        if (letter is < '\u3041' or > '\u30FF')
        {
            return null;
        }

        char voiced = Voiced[letter - '\u3041' + (mark is 'ﾞ' or '\u3099' or '゛' ? 0 : Voiced.Length / 2)];
        return voiced == letter ? null : voiced;
    }

    private static IEnumerable<char> Voicings(char mark) =>
        Enumerable.Range('\u3041', '\u30FF' - '\u3041' + 1).Select(k => string.Concat((char)k, mark).Normalize() is [var voiced] ? voiced : (char)k);

    private static CharacterForm[] AllForms()
    {
        CharacterForm[] forms = new CharacterForm[char.MaxValue + 1];
        for (int i = 0; i < forms.Length; i++)
        {
            char c = (char)i;
            forms[i] = UnifiedKanji.IsInvisible(c) ? CharacterForm.Invisible
                : char.IsWhiteSpace(c) || char.IsControl(c) || c == '\u2800' ? CharacterForm.Space
                : IsVoicing(c) || c is >= '\u0300' and <= '\u036F' ? CharacterForm.Joined
                : c == '\uD87E' || UnifiedKanji.BeginsInvisible(c) ? CharacterForm.Pair
                : Replacements.ContainsKey(c) ? CharacterForm.Replaced
                : IsJapanese(c) ? CharacterForm.Japanese
                : CharacterForm.Other;
        }

        return forms;
    }

    private static Dictionary<char, string> Replaced()
    {
        Dictionary<char, string> forms = [];

        // Full width ASCII; half-width kana and signs; radicals; compatibility kanji; squared and bracketed words; ligatures; signs for vertical lines.
        foreach ((char first, char last) in ((char, char)[])[('！', '～'), ('｡', 'ﾟ'), ('\u2F00', '\u2FD5'), ('\uF900', '\uFAFF'), ('\u3200', '\u33FF'), ('\u2474', '\u249B'), ('\uFB00', '\uFB06'), ('\uFE10', '\uFE19'), ('\uFE30', '\uFE6B')])
        {
            for (char c = first; c <= last; c++)
            {
                Add(forms, c, c.ToString().Normalize(NormalizationForm.FormKC));
            }
        }

        for (char c = '\u2E80'; c <= '\u2FD5'; c++)
        {
            Add(forms, c, UnifiedKanji.Of(c) is var kanji && kanji != c ? kanji.ToString() : c.ToString().Normalize(NormalizationForm.FormKC));
        }

        // Circled kana number the items of a list.
        for (char c = '㋐'; c <= '㋾'; c++)
        {
            forms.Remove(c);
        }

        // Circled numbers above twenty have no form of their own in the lists of marks; those up to twenty are one mark in all their looks.
        foreach (char c in Enumerable.Range(0x3251, 15).Concat(Enumerable.Range(0x32B1, 15)).Select(c => (char)c))
        {
            forms.Remove(c);
        }

        for (int i = 0; i < 10; i++)
        {
            char number = (char)('①' + i);
            foreach (char first in (ReadOnlySpan<char>)['❶', '➀', '➊', '⓵'])
            {
                forms[(char)(first + i)] = number.ToString();
            }

            forms[(char)('⓫' + i)] = ((char)('⑪' + i)).ToString();
        }

        foreach ((char c, string form) in ((char, string)[])[('〜', "～"), ('∼', "～"), ('~', "～"), ('〔', "("), ('〕', ")"), ('№', "No"), ('℡', "TEL"), ('℻', "FAX")])
        {
            forms[c] = form;
        }

        forms.Remove('～');

        // A circle around 有 is a choice between 有 and 無, not a way to print the word.
        forms.Remove('㊒');
        return forms;
    }

    private static void Add(Dictionary<char, string> forms, char c, string form)
    {
        if (form != c.ToString() && form.Length > 0 && !form.Any(f => char.IsWhiteSpace(f) || f is '\u0301' or '\u3099' or '\u309A'))
        {
            forms[c] = form;
        }
    }
}
