using System.Collections.Immutable;
using System.Text;

namespace VendorRisk.Documents.Papers;

/// <summary>Folds printed text for matching and keeps, for every folded character, where it was printed.</summary>
internal static class TextFolding
{
    public static (string Folded, ImmutableArray<FoldedOrigin> Map) Fold(ImmutableArray<TextFragment> fragments)
    {
        StringBuilder folded = new();
        ImmutableArray<FoldedOrigin>.Builder map = ImmutableArray.CreateBuilder<FoldedOrigin>();
        bool gap = false;
        FoldedOrigin gapAt = default;
        for (int f = 0; f < fragments.Length; f++)
        {
            string text = fragments[f].Text;
            bool paragraph = fragments[f].StartsParagraph;
            for (int i = 0; i < text.Length; i++)
            {
                if (IsSpace(text[i]))
                {
                    gapAt = gap ? gapAt : new(f, i, true);
                    gap = true;
                    continue;
                }

                if (IsVoicing(text[i]) && !gap && folded.Length > 0 && Voiced(folded[^1], text[i]) is { } voiced)
                {
                    folded[^1] = voiced;
                    continue;
                }

                foreach (char c in FoldCharacter(text[i]))
                {
                    if (paragraph && folded.Length > 0)
                    {
                        folded.Append('\n');
                        map.Add(new(f, i, true));
                        gap = true;
                    }
                    else if (gap && folded.Length > 0 && !IsJapanese(folded[^1]) && !IsJapanese(c))
                    {
                        folded.Append(' ');
                        map.Add(gapAt);
                    }

                    map.Add(new(f, i, gap || folded.Length == 0));
                    folded.Append(c);
                    gap = false;
                    paragraph = false;
                }
            }

            if (f + 1 < fragments.Length && !gap && text.Length > 0)
            {
                gap = true;
                gapAt = new(f, text.Length - 1, true);
            }
        }

        return (folded.ToString(), map.ToImmutable());
    }

    /// <summary>Half-width kana carry their voicing as a letter of its own: it belongs to the letter before it.</summary>
    public static bool IsVoicing(char c) => c is 'ﾞ' or 'ﾟ';

    private static char? Voiced(char kana, char mark) =>
        kana is >= '\u3041' and <= '\u30FF' && string.Concat(kana, mark == 'ﾞ' ? '\u3099' : '\u309A').Normalize(NormalizationForm.FormC) is { Length: 1 } composed ? composed[0] : null;

    /// <summary>One folded string, for words that need no way back to the paper.</summary>
    public static string Fold(string text) => Fold([new TextFragment(0, text)]).Folded;

    public static bool IsJapanese(char c) =>
        c is >= '\u3000' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF' or '※' or '◇' or '○' or '●' or '■' or '□';

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD' || char.IsControl(c);

    private static string FoldCharacter(char c) => c switch
    {
        >= '！' and <= '～' when c is not '～' => ((char)(c - 0xFEE0)).ToString(),
        '〜' or '～' or '∼' => "～",
        '㈱' => "(株)",
        '㈲' => "(有)",
        '㈳' => "(社)",
        '㈶' => "(財)",
        '〔' => "(",
        '〕' => ")",
        >= '｡' and <= 'ﾟ' => c.ToString().Normalize(NormalizationForm.FormKC),
        _ => c.ToString(),
    };
}
