using System.Collections.Immutable;

namespace VendorRisk.Papers.Text;

/// <summary>Cuts a text at its full stops and paragraphs.</summary>
internal static class PlainSentences
{
    public static ImmutableArray<PaperText> Of(PaperText text)
    {
        ImmutableArray<PaperText>.Builder sentences = ImmutableArray.CreateBuilder<PaperText>();
        int start = 0;
        for (int i = 0; i <= text.Folded.Length; i++)
        {
            if (i == text.Folded.Length || text.Folded[i] is '。' or '\n')
            {
                PaperText sentence = text.Between(start, Math.Min(i + 1, text.Folded.Length));
                if (!sentence.IsEmpty)
                {
                    sentences.Add(sentence);
                }

                start = i + 1;
            }
        }

        return sentences.ToImmutable();
    }
}
