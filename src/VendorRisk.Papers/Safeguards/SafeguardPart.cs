using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Safeguards;

/// <summary>One half of a cell of safeguards (【運用上の対策】, 【システム上の対策】).</summary>
/// <param name="Section">Which half.</param>
/// <param name="Text">What stands under its heading.</param>
internal sealed partial record SafeguardPart(SafeguardSection Section, PaperText Text)
{
    /// <summary>The halves in printed order; one when the cell has no headings.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="unheaded">Which half text without a heading belongs to.</param>
    public static ImmutableArray<SafeguardPart> Of(PaperText text, SafeguardSection unheaded)
    {
        ImmutableArray<SafeguardPart>.Builder parts = ImmutableArray.CreateBuilder<SafeguardPart>();
        SafeguardSection section = unheaded;
        int start = 0;
        foreach (Match heading in Heading().Matches(text.Folded))
        {
            Add(start, heading.Index);
            section = Technical().IsMatch(heading.Value) ? SafeguardSection.Technical : SafeguardSection.Operational;
            start = heading.Index + heading.Length;
        }

        Add(start, text.Folded.Length);
        return parts.ToImmutable();

        void Add(int from, int to)
        {
            PaperText part = NumberedList.Trim(text, from, to);
            if (!part.IsEmpty)
            {
                parts.Add(new SafeguardPart(section, part));
            }
        }
    }

    /// <summary>The safeguards of this half: by their numbers, or by sentences where the numbers were lost.</summary>
    public IEnumerable<ListItem> Items()
    {
        NumberedList list = NumberedList.Of(Text);
        ImmutableArray<ListItem> before = list.Items.IsEmpty || !Introduces().IsMatch(list.Preamble.Folded)
            ? BySentence(list.Preamble)
            : [];
        return before.Concat(list.Items.Where(i => !i.Text.IsEmpty));
    }

    private static ImmutableArray<ListItem> BySentence(PaperText text)
    {
        List<(int Start, int End)> spans = [];
        int at = 0;
        foreach (PaperText sentence in Sentences.Of(text))
        {
            int start = text.Folded.IndexOf(sentence.Folded, at, StringComparison.Ordinal);
            at = start + sentence.Folded.Length;
            if (spans.Count > 0 && Continues().IsMatch(sentence.Folded))
            {
                spans[^1] = (spans[^1].Start, at);
            }
            else if (!Introduces().IsMatch(sentence.Folded))
            {
                spans.Add((start, at));
            }
        }

        return [.. spans.Select(s => new ListItem(0, text.Slice(s.Start, s.End - s.Start)))];
    }

    [GeneratedRegex("[【\\[〈<]([^】\\]〉>]{0,20})(運用|システム|技術|組織|物理|人的)([^】\\]〉>]{0,12})[】\\]〉>]")]
    private static partial Regex Heading();

    [GeneratedRegex("システム|技術")]
    private static partial Regex Technical();

    /// <summary>A lead-in that only announces the list.</summary>
    [GeneratedRegex("(次の|以下の|下記の|次に掲げる|次のとおり)[^。]{0,30}(措置|対策|とおり|事項)[^。]{0,12}(講(ずる|じる|じさせる)|行う|実施する|とする)?。?$")]
    private static partial Regex Introduces();

    [GeneratedRegex("^(また|なお|ただし|この場合|その際|さらに|あわせて|併せて|特に|これ|\\()")]
    private static partial Regex Continues();
}
