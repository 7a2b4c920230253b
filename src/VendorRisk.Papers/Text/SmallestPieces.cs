using System.Collections.Immutable;

namespace VendorRisk.Papers.Text;

/// <summary>Takes a text apart into the smallest pieces that say one thing: sub-items, else sentences.</summary>
internal static class SmallestPieces
{
    public static ImmutableArray<PaperText> Of(PaperText text)
    {
        NumberedList list = NumberedList.Of(text);
        return list.Items.IsEmpty
            ? Sentences.Of(text)
            : [.. Sentences.Of(list.Preamble), .. list.Items.SelectMany(i => Of(i.Text))];
    }
}
