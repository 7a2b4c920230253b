using System.Collections.Immutable;

namespace VendorRisk.Papers.Text;

/// <summary>
/// A text taken apart at its own numbering (<c>1 …</c>, <c>(1) …</c>, <c>① …</c>). The first kind of number that counts from 1 is the list's;
/// other kinds belong to the item they stand in. A number counts only in sequence, so that a figure in the text does not open an item.
/// </summary>
/// <param name="Preamble">What stands before the first item; the whole text when there is no list.</param>
/// <param name="Items">The items in printed order; numbers may start again at 1.</param>
internal sealed record NumberedList(PaperText Preamble, ImmutableArray<ListItem> Items)
{
    public static NumberedList Of(PaperText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<ListMark> marks = Sequence(ListMark.Find(text));
        if (marks.Count == 0)
        {
            return new NumberedList(text, []);
        }

        ImmutableArray<ListItem>.Builder items = ImmutableArray.CreateBuilder<ListItem>(marks.Count);
        for (int i = 0; i < marks.Count; i++)
        {
            int start = marks[i].Start + marks[i].Length;
            int end = i + 1 < marks.Count ? marks[i + 1].Start : text.Folded.Length;
            items.Add(new ListItem(marks[i].Number, Trim(text, start, end)));
        }

        return new NumberedList(Trim(text, 0, marks[0].Start), items.MoveToImmutable());
    }

    /// <summary>A part of a text without the white space, bullets and dots around it.</summary>
    public static PaperText Trim(PaperText text, int start, int end)
    {
        string folded = text.Folded;
        while (start < end && folded[start] is ' ' or '\n' or '.' or '、' or ':' or '-' or '・')
        {
            start++;
        }

        while (end > start && folded[end - 1] is ' ' or '\n' or '-' or '、')
        {
            end--;
        }

        return text.Slice(start, end - start);
    }

    private static List<ListMark> Sequence(IEnumerable<ListMark> found)
    {
        List<ListMark> marks = [];
        foreach (ListMark mark in found)
        {
            if (marks.Count == 0 ? mark.Number == 1 : mark.Kind == marks[0].Kind && (mark.Number == marks[^1].Number + 1 || mark.Number == 1))
            {
                marks.Add(mark);
            }
        }

        return marks;
    }
}
