using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Documents.Papers;

/// <summary>
/// A piece of a paper's text in two forms: as printed, line by line, and folded for matching.
/// Folding: digits, Latin letters and brackets to half width, half-width kana to full width, ㈱ to (株), one kind of wave dash (～),
/// spaces and line breaks between Japanese characters dropped, other runs of white space to one space. Kanji are never replaced.
/// </summary>
internal sealed class PaperText
{
    private readonly ImmutableArray<(int Fragment, int Offset)> _map;

    private PaperText(ImmutableArray<TextFragment> fragments, string folded, ImmutableArray<(int Fragment, int Offset)> map)
    {
        Fragments = fragments;
        Folded = folded;
        _map = map;
    }

    public static PaperText Empty { get; } = new([], "", []);

    public ImmutableArray<TextFragment> Fragments { get; }

    public string Folded { get; }

    public bool IsEmpty => Folded.Length == 0;

    /// <summary>The first line; 0 when empty.</summary>
    public int Line => Fragments.IsEmpty ? 0 : Fragments[0].Line;

    public static PaperText Of(params ImmutableArray<TextFragment> fragments)
    {
        (string folded, ImmutableArray<(int, int)> map) = TextFolding.Fold(fragments);
        return folded.Length == 0 ? Empty : new PaperText(fragments, folded, map);
    }

    /// <summary>A part of this text, by a span of <see cref="Folded"/>; sources still point at the paper.</summary>
    public PaperText Slice(int start, int length)
    {
        if (length <= 0)
        {
            return Empty;
        }

        return new PaperText(Fragments, Folded.Substring(start, length), _map.Slice(start, length));
    }

    /// <summary>The line and the printed words of a span of <see cref="Folded"/>; a span over several lines gives the part on its first line.</summary>
    public Source SourceOf(int start, int length)
    {
        if (length <= 0 || start >= _map.Length)
        {
            return VendorRisk.Contract.Source.Paper(Line, "");
        }

        (int fragment, int from) = _map[start];
        int to = from;
        for (int i = start; i < Math.Min(start + length, _map.Length) && _map[i].Fragment == fragment; i++)
        {
            to = _map[i].Offset;
        }

        TextFragment origin = Fragments[fragment];
        return VendorRisk.Contract.Source.Paper(origin.Line, origin.Text[from..(to + 1)]);
    }

    /// <summary>Whether white space, a line break or nothing was printed before a character of <see cref="Folded"/>; folding drops such gaps.</summary>
    public bool AfterGap(int index)
    {
        if (index <= 0 || index >= _map.Length)
        {
            return true;
        }

        if (Folded[index] == ' ' || Folded[index - 1] == ' ')
        {
            return true;
        }

        (int fragment, int offset) = _map[index];
        (int before, int end) = _map[index - 1];
        return fragment != before || offset > end + 1;
    }

    /// <summary>The line and the printed words of the whole piece (its first line).</summary>
    public Source WholeSource() => SourceOf(0, Folded.Length);

    public override string ToString() => Folded;
}
