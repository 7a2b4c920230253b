using System.Collections.Immutable;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure;

/// <summary>A text under construction: pieces joined as paragraphs, or as one line that a page had cut.</summary>
internal sealed class TextDraft
{
    private readonly List<TextFragment> _fragments = [];
    private char _last;

    public bool IsEmpty => _fragments.Count == 0;

    /// <summary>Whether the text so far ends as sentences and list points end.</summary>
    public bool EndsSentence => _last is '。' or '」' or '\0';

    /// <summary>Whether the last character so far is a full stop.</summary>
    public bool EndsWithFullStop => _last == '。';

    /// <summary>Whether the first words are a list point.</summary>
    public bool StartsAsList { get; private set; }

    public void Add(PaperText text, bool paragraph)
    {
        if (text.IsEmpty)
        {
            return;
        }

        StartsAsList |= IsEmpty && Headings.StartsAnew(text);
        bool first = !IsEmpty && paragraph;
        foreach (TextFragment fragment in text.Fragments)
        {
            _fragments.Add(first ? fragment with { StartsParagraph = true } : fragment);
            first = false;
        }

        _last = text.Folded[^1];
    }

    /// <summary>Adds a line of text, deciding by its look whether it starts a paragraph.</summary>
    public void Continue(Block block) => Add(block.Text, block.Point || EndsSentence || Headings.StartsAnew(block.Text) || AddsSomething(block.Text.Folded));

    /// <summary>なお、…: no rest of the line above.</summary>
    private static bool AddsSomething(string folded) => folded.StartsWith("なお、", StringComparison.Ordinal) || folded.StartsWith("ただし、", StringComparison.Ordinal) || folded.StartsWith("また、", StringComparison.Ordinal);

    public PaperText Build() => PaperText.Of([.. _fragments]);
}
