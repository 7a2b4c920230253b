using System.Collections.Immutable;
using System.Text;
using VendorRisk.Linked.Characters;

namespace VendorRisk.Papers.Text;

/// <summary>Folds printed text for matching and keeps, for every folded character, where it was printed.</summary>
internal static class TextFolding
{
    public static (string Folded, ImmutableArray<FoldedOrigin> Map) Fold(ImmutableArray<TextFragment> fragments)
    {
        using FoldingBuffer buffer = new(fragments.Sum(f => f.Text.Length));
        Fill(buffer, fragments);
        return (buffer.Text(), buffer.Map());
    }

    /// <summary>One folded string, for words that need no way back to the paper.</summary>
    public static string Fold(string text)
    {
        using FoldingBuffer buffer = new(text.Length);
        Fill(buffer, [new TextFragment(0, text)]);
        return buffer.Text();
    }

    /// <summary>
    /// Printed words as a value: letters with their marks composed, kanji for radicals and compatibility forms, kana in full width, nothing invisible.
    /// The width of Latin letters and digits stays as printed, and so do brackets; every space is one kind of space. Two printings of a name that read
    /// alike have the same value.
    /// </summary>
    public static string Value(ReadOnlySpan<char> printed)
    {
        foreach (char c in printed)
        {
            if (!IsItsOwnValue(c))
            {
                return string.Concat(Composed(FullWidthKana(UnifiedKanji.In(printed.ToString()))).Select(letter => char.IsWhiteSpace(letter) ? ' ' : letter));
            }
        }

        return printed.ToString();
    }

    /// <summary>Whether a character is the value of itself whatever stands beside it.</summary>
    public static bool IsItsOwnValue(char c) => CharacterForms.Of(c) switch
    {
        CharacterForm.Japanese or CharacterForm.Other => !char.IsSurrogate(c),
        CharacterForm.Space => c == ' ',
        CharacterForm.Replaced => c is not ((>= '\u2E80' and <= '\u2FD5') or (>= '\uF900' and <= '\uFAFF') or (>= 'ｦ' and <= 'ﾟ')),
        _ => false,
    };

    public static bool IsJapanese(char c) => CharacterForms.IsJapanese(c);

    /// <summary>
    /// The last place that the character printed at a place takes: a letter takes the voicing and accents behind it, a kanji the selector of its glyph.
    /// </summary>
    public static int Reach(string text, int at)
    {
        int last = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? at + 1 : at;
        int next = last + 1;
        while (next < text.Length && text[next] >= '\u0300')
        {
            CharacterForm form = CharacterForms.Of(text[next]);
            bool pair = form is CharacterForm.Pair && UnifiedKanji.BeginsInvisible(text[next]) && next + 1 < text.Length;
            if (form is not (CharacterForm.Joined or CharacterForm.Invisible) && !pair)
            {
                break;
            }

            next += pair ? 2 : 1;
            last = pair || text[next - 1] is >= '\uFE00' and <= '\uFE0F' || (form is CharacterForm.Joined && IsJoinable(text[at], text[next - 1])) ? next - 1 : last;
        }

        return last;
    }

    /// <summary>Half of a character of two units, and what is no character, have no normal form; a text that holds one stays as it is.</summary>
    private static string Composed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '\uFFFE' or '\uFFFF' || (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i]))))
            {
                return text;
            }
        }

        return text.Normalize(NormalizationForm.FormC);
    }

    /// <summary>Half-width kana as full-width ones, their voicing still beside them.</summary>
    private static string FullWidthKana(string text) =>
        text.AsSpan().ContainsAnyInRange('ｦ', 'ﾟ') ? string.Concat(text.Select(c => c is >= 'ｦ' and <= 'ﾟ' ? c.ToString().Normalize(NormalizationForm.FormKC) : c.ToString())) : text;

    private static bool IsJoinable(char letter, char mark) =>
        !CharacterForms.IsVoicing(mark) || letter is (>= '\u3041' and <= '\u30FF') or (>= 'ｦ' and <= 'ﾝ');

    private static void Fill(FoldingBuffer buffer, ImmutableArray<TextFragment> fragments)
    {
        for (int f = 0; f < fragments.Length; f++)
        {
            string text = fragments[f].Text;
            buffer.Begin(f, fragments[f].StartsParagraph);
            for (int i = 0; i < text.Length; i++)
            {
                char c = text[i];
                switch (CharacterForms.Of(c))
                {
                    case CharacterForm.Japanese:
                        buffer.Add(c, i, japanese: true);
                        break;
                    case CharacterForm.Space:
                        buffer.Gap(i);
                        break;
                    case CharacterForm.Replaced:
                        buffer.Add(CharacterForms.Replacement(c), i);
                        break;
                    case CharacterForm.Joined when buffer.TryJoin(c):
                    case CharacterForm.Invisible:
                        break;
                    case CharacterForm.Pair when i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                        if (!UnifiedKanji.BeginsInvisible(c))
                        {
                            buffer.Add(CharacterForms.Replacement(c, text[i + 1]) ?? text.Substring(i, 2), i);
                        }

                        i++;
                        break;
                    default:
                        buffer.Add(c, i, CharacterForms.IsJapanese(c));
                        break;
                }
            }

            if (f + 1 < fragments.Length && text.Length > 0)
            {
                buffer.Gap(text.Length - 1);
            }
        }
    }
}
