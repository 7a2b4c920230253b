using System.Collections.Immutable;
using System.Text;
using VendorRisk.Contract;

namespace VendorRisk.Papers.Text;

/// <summary>
/// A piece of a paper's text in two forms: as printed, line by line, and folded for matching.
/// Folding: digits, Latin letters and brackets to half width, half-width kana to full width, ㈱ to (株), one kind of wave dash (～), letters and their
/// marks to one letter, radicals and compatibility kanji to the kanji they stand for, what nobody sees left out, spaces and line ends beside
/// Japanese characters dropped, other runs of white space to one space. No kanji is replaced by another one.
/// A paragraph, a list point and a cell's line of their own start after a <c>'\n'</c> in <see cref="Folded"/>; lines merely cut by a page do not.
/// </summary>
internal sealed class PaperText
{
    private readonly ImmutableArray<FoldedOrigin> _map;

    private PaperText(ImmutableArray<TextFragment> fragments, string folded, ImmutableArray<FoldedOrigin> map)
    {
        Fragments = fragments;
        Folded = folded;
        _map = map;
    }

    public static PaperText Empty { get; } = new([], "", []);

    public ImmutableArray<TextFragment> Fragments { get; }

    public string Folded { get; }

    public bool IsEmpty => Folded.Length == 0;

    /// <summary>The line of the first character; 0 when empty.</summary>
    public int Line => _map.IsEmpty ? 0 : Fragments[_map[0].Fragment].Line;

    public static PaperText Of(params ImmutableArray<TextFragment> fragments)
    {
        (string folded, ImmutableArray<FoldedOrigin> map) = TextFolding.Fold(fragments);
        return folded.Length == 0 ? Empty : new PaperText(fragments, folded, map);
    }

    /// <summary>
    /// The words as a value: as printed but for what nobody sees (<see cref="TextFolding.Value"/>), without the white space that <see cref="Folded"/> drops;
    /// a space beside a Latin word stays.
    /// </summary>
    public string Words
    {
        get
        {
            StringBuilder words = new(Folded.Length);
            (int Fragment, int Offset) taken = (-1, -1);
            for (int i = 0; i < Folded.Length; i++)
            {
                FoldedOrigin at = _map[i];
                if (Folded[i] is '\n' or ' ')
                {
                    words.Append(Folded[i]);
                }
                else if (at.Fragment != taken.Fragment || at.Offset > taken.Offset)
                {
                    bool besideLatin = i > 0 && at.AfterGap && (char.IsAsciiLetter(Folded[i]) || char.IsAsciiLetter(Folded[i - 1]));
                    words.Append(besideLatin && !char.IsWhiteSpace(words[^1]) ? " " : "");
                    string printed = Fragments[at.Fragment].Text;
                    int last = TextFolding.Reach(printed, at.Offset);
                    taken = (at.Fragment, last);
                    if (last == at.Offset && TextFolding.IsItsOwnValue(printed[last]))
                    {
                        words.Append(printed[last]);
                    }
                    else
                    {
                        words.Append(TextFolding.Value(printed.AsSpan(at.Offset, last - at.Offset + 1)));
                    }
                }
            }

            return words.ToString();
        }
    }

    /// <summary>A part of this text, by a span of <see cref="Folded"/>; sources still point at the paper.</summary>
    public PaperText Slice(int start, int length)
    {
        if (length <= 0)
        {
            return Empty;
        }

        return start == 0 && length == Folded.Length ? this : Cut(start, length);
    }

    private PaperText Cut(int start, int length)
    {
        ImmutableArray<TextFragment>.Builder fragments = ImmutableArray.CreateBuilder<TextFragment>();
        ImmutableArray<FoldedOrigin>.Builder map = ImmutableArray.CreateBuilder<FoldedOrigin>(length);
        int end = start + length;
        for (int i = start; i < end;)
        {
            FoldedOrigin first = _map[i];
            int last = first.Offset;
            int next = i;
            for (; next < end && _map[next].Fragment == first.Fragment; next++)
            {
                last = Math.Max(last, _map[next].Offset);
            }

            TextFragment whole = Fragments[first.Fragment];
            last = TextFolding.Reach(whole.Text, last);
            bool starts = i == start || (whole.StartsParagraph && first.Offset <= FirstVisible(whole.Text));
            for (; i < next; i++)
            {
                map.Add(_map[i].Moved(fragments.Count, first.Offset));
            }

            fragments.Add(whole with { Text = whole.Text[first.Offset..(last + 1)], StartsParagraph = starts });
        }

        return new PaperText(fragments.ToImmutable(), Folded.Substring(start, length), map.MoveToImmutable());
    }

    /// <summary>This text with a comma in the place of each of these spans of <see cref="Folded"/>.</summary>
    /// <param name="spans">In order and apart.</param>
    public PaperText Without(ReadOnlySpan<(int Start, int End)> spans)
    {
        if (spans.IsEmpty)
        {
            return this;
        }

        StringBuilder folded = new(Folded.Length);
        ImmutableArray<FoldedOrigin>.Builder map = ImmutableArray.CreateBuilder<FoldedOrigin>(Folded.Length);
        int from = 0;
        foreach ((int start, int end) in spans)
        {
            int to = Math.Max(from, start);
            folded.Append(Folded, from, to - from).Append('、');
            map.AddRange(_map.AsSpan(from, to - from));
            map.Add(_map[Math.Min(to, _map.Length - 1)]);
            from = Math.Max(from, end);
        }

        folded.Append(Folded, from, Folded.Length - from);
        map.AddRange(_map.AsSpan(from, _map.Length - from));
        return new PaperText(Fragments, folded.ToString(), map.ToImmutable());
    }

    private static int FirstVisible(string text) => text.Length - text.AsSpan().TrimStart().Length;

    /// <summary>The part between two positions of <see cref="Folded"/>, without white space at its ends.</summary>
    public PaperText Between(int start, int end)
    {
        int from = Math.Max(start, 0);
        int to = Math.Min(end, Folded.Length);
        while (from < to && char.IsWhiteSpace(Folded[from]))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(Folded[to - 1]))
        {
            to--;
        }

        return Slice(from, to - from);
    }

    /// <summary>The paragraphs, list points and lines of a cell that this text is made of.</summary>
    public IEnumerable<PaperText> Paragraphs()
    {
        for (int start = 0; start < Folded.Length;)
        {
            int end = Folded.IndexOf('\n', start) is var at && at < 0 ? Folded.Length : at;
            if (Between(start, end) is { IsEmpty: false } paragraph)
            {
                yield return paragraph;
            }

            start = end + 1;
        }
    }

    /// <summary>Whether white space, a line break or nothing was printed before a character of <see cref="Folded"/>; folding drops such gaps.</summary>
    public bool AfterGap(int index) =>
        index <= 0 || index >= _map.Length || _map[index].AfterGap || Folded[index] is ' ' or '\n' || Folded[index - 1] is ' ' or '\n';

    /// <summary>The line of a folded character.</summary>
    public int LineAt(int index) => _map.IsEmpty ? 0 : Fragments[_map[Math.Clamp(index, 0, _map.Length - 1)].Fragment].Line;

    /// <summary>The line and the printed words of a span of <see cref="Folded"/>; a span over several lines gives the part on its first line.</summary>
    public Source SourceOf(int start, int length)
    {
        if (length <= 0 || start >= _map.Length)
        {
            return Source.Paper(Line, "");
        }

        int first = start;
        while (first < _map.Length - 1 && first < start + length - 1 && char.IsWhiteSpace(Folded[first]))
        {
            first++;
        }

        FoldedOrigin from = _map[first];
        int to = from.Offset;
        for (int i = first; i < Math.Min(start + length, _map.Length) && _map[i].Fragment == from.Fragment; i++)
        {
            to = Math.Max(to, _map[i].Offset);
        }

        TextFragment origin = Fragments[from.Fragment];
        return Source.Paper(origin.Line, origin.Text[from.Offset..(TextFolding.Reach(origin.Text, to) + 1)].TrimEnd());
    }

    /// <summary>The line and the printed words of the whole piece (its first line).</summary>
    public Source WholeSource() => SourceOf(0, Folded.Length);

    public override string ToString() => Folded;
}
