using System.Collections.Immutable;

namespace VendorRisk.Papers.Text;

/// <summary>Finds the innermost lists of a text whose paragraphs are numbered too.</summary>
internal static class LeafLists
{
    /// <summary>The text of every list that holds no further list; none when nothing is numbered.</summary>
    public static ImmutableArray<PaperText> Of(PaperText text)
    {
        NumberedList list = NumberedList.Of(text);
        if (list.Items.IsEmpty)
        {
            return [];
        }

        ImmutableArray<PaperText> inner = [.. list.Items.SelectMany(i => Of(i.Text))];
        return inner.IsEmpty ? [text] : inner;
    }
}
