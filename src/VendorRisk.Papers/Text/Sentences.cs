using System.Collections.Immutable;

namespace VendorRisk.Papers.Text;

/// <summary>Takes running text apart into sentences.</summary>
internal static class Sentences
{
    /// <summary>The sentences in printed order, full stop included; a paragraph ends one too. A stop inside quotation marks or brackets ends nothing.</summary>
    public static ImmutableArray<PaperText> Of(PaperText text)
    {
        ImmutableArray<PaperText>.Builder sentences = ImmutableArray.CreateBuilder<PaperText>();
        int depth = 0;
        int start = 0;
        string folded = text.Folded;
        for (int i = 0; i < folded.Length; i++)
        {
            depth = folded[i] switch
            {
                '「' or '(' or '『' => depth + 1,
                '」' or ')' or '』' => Math.Max(0, depth - 1),
                _ => depth,
            };
            if ((folded[i] is '。' && depth == 0) || folded[i] is '\n')
            {
                depth = folded[i] is '\n' ? 0 : depth;
                Add(text, start, i + 1, sentences);
                start = i + 1;
            }
        }

        Add(text, start, folded.Length, sentences);
        return sentences.ToImmutable();
    }

    private static void Add(PaperText text, int start, int end, ImmutableArray<PaperText>.Builder sentences)
    {
        PaperText sentence = NumberedList.Trim(text, start, end);
        if (!sentence.IsEmpty)
        {
            sentences.Add(sentence);
        }
    }
}
