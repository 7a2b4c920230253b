using System.Collections.Immutable;
using System.Text;

namespace VendorRisk.Documents.Papers;

/// <summary>Folds printed text for matching and keeps, for every folded character, where it was printed.</summary>
internal static class TextFolding
{
    public static (string Folded, ImmutableArray<(int Fragment, int Offset)> Map) Fold(ImmutableArray<TextFragment> fragments)
    {
        StringBuilder folded = new();
        ImmutableArray<(int, int)>.Builder map = ImmutableArray.CreateBuilder<(int, int)>();
        bool gap = false;
        (int, int) gapAt = default;
        for (int f = 0; f < fragments.Length; f++)
        {
            string text = fragments[f].Text;
            for (int i = 0; i < text.Length; i++)
            {
                if (char.IsWhiteSpace(text[i]) || text[i] is '\u200B' or '\uFEFF')
                {
                    gapAt = gap ? gapAt : (f, i);
                    gap = true;
                    continue;
                }

                foreach (char c in FoldCharacter(text[i]))
                {
                    if (gap && folded.Length > 0 && !IsJapanese(folded[^1]) && !IsJapanese(c))
                    {
                        folded.Append(' ');
                        map.Add(gapAt);
                    }

                    gap = false;
                    folded.Append(c);
                    map.Add((f, i));
                }
            }

            if (f + 1 < fragments.Length && !gap && text.Length > 0)
            {
                gap = true;
                gapAt = (f, text.Length - 1);
            }
        }

        return (folded.ToString(), map.ToImmutable());
    }

    private static bool IsJapanese(char c) =>
        c is >= '\u3000' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF' or '※' or '◇' or '○' or '●' or '■' or '□';

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
