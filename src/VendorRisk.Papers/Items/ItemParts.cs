using System.Collections.Immutable;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Items;

/// <summary>The entries of a list of data: parted by marks and commas, or only by wide gaps (氏名　住所　病歴) where every word between two gaps names data.</summary>
internal static class ItemParts
{
    public static ImmutableArray<PaperText> Of(PaperText list) => [.. ItemSplitter.Split(list).SelectMany(part => ByGaps(part))];

    private static ImmutableArray<PaperText> ByGaps(PaperText part)
    {
        ImmutableArray<PaperText>.Builder words = ImmutableArray.CreateBuilder<PaperText>();
        int start = 0;
        for (int i = 1; i < part.Folded.Length; i++)
        {
            if (part.AfterGap(i) && char.IsLetter(part.Folded[i]))
            {
                words.Add(part.Between(start, i));
                start = i;
            }
        }

        words.Add(part.Between(start, part.Folded.Length));
        return words.Count > 1 && words.All(w => !w.Folded.Contains('(', StringComparison.Ordinal) && ItemLexicon.Knows(w.Folded)) ? words.ToImmutable() : [part];
    }
}
