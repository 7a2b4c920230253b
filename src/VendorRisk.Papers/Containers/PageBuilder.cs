using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Containers.Packages;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Structure;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Containers;

/// <summary>
/// What a container (Word, Excel, PDF) holds, on its way to the later passes: the lines a person is shown, and the same as blocks whose
/// fragments are those very lines, so that every quote stands in its line. Bounded like a text: what is too much is listed, not read.
/// </summary>
internal sealed class PageBuilder
{
    private readonly ImmutableArray<string>.Builder _lines = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder _typed = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<UnreadLine>.Builder _notRead = ImmutableArray.CreateBuilder<UnreadLine>();
    private int _characters;
    private int _cells;
    private bool _tables;

    /// <summary>Whether nothing more is taken.</summary>
    public bool IsFull { get; private set; }

    public bool IsEmpty => _blocks.All(b => b.Kind is BlockKind.Blank or BlockKind.Separator);

    /// <summary>An empty line.</summary>
    public void Blank()
    {
        if (_lines.Count > 0 && _lines[^1].Length > 0 && !IsFull)
        {
            _blocks.Add(Block.Blank(Line("")));
        }
    }

    /// <summary>A line of running text, which may hold tabs.</summary>
    /// <param name="text">The words, without line ends.</param>
    /// <param name="point">Whether it is a list point.</param>
    public void Text(string text, bool point = false)
    {
        string clean = Clean(text);
        int tab = clean.IndexOf('\t', StringComparison.Ordinal);
        if (tab > 0 && LabelLexicon.KindOf(TextFolding.Fold(clean[..tab])) != FieldKind.Other)
        {
            Cells([.. clean.Split('\t', StringSplitOptions.RemoveEmptyEntries).Select(c => (IReadOnlyList<string>)[c])]);
            return;
        }

        string typed = clean;
        clean = clean.Replace('\t', ' ').Trim();
        if (clean.Length == 0)
        {
            Blank();
        }
        else if (!IsFull)
        {
            int line = Line(clean, typed);
            _blocks.Add(PageNumber.Is(clean) ? Block.Blank(line) : BlockReader.IsSeparator(clean) ? Block.Separator(line) : new Block(BlockKind.Text, line, [PaperText.Of(new TextFragment(line, _lines[^1]))], point));
        }
    }

    /// <summary>The name of a page or sheet: shown, and read where it is the heading of a part.</summary>
    public void Caption(string name)
    {
        PaperText text = PaperText.Of(new TextFragment(_lines.Count + 1, Clean(name)));
        if (Headings.IsChecklist(text) || Headings.IsClauseSet(text) || Headings.IsOutline(text))
        {
            Text(name);
        }
        else if (!IsFull)
        {
            _blocks.Add(Block.Separator(Line(Clean($"── {name} ──"))));
        }
    }

    /// <summary>A row of a table: every cell's paragraphs. Its lines are the cells side by side, parted by tabs.</summary>
    public void Row(IReadOnlyList<IReadOnlyList<string>> cells)
    {
        _tables = true;
        Cells(cells);
    }

    /// <summary>Says that something that follows the last line is there and was not read.</summary>
    public void NotRead(string what) => _notRead.Add(new UnreadLine(Math.Max(1, _lines.Count), what));

    /// <summary>
    /// The page; one without a table of its own whose text draws tables in signs is a text that was only kept in the container, and is left to
    /// the pass that knows such signs.
    /// </summary>
    public DecodedInput Build() => !_tables && BlockReader.DrawsTables(_typed)
        ? new(_typed.ToImmutable(), []) { NotRead = _notRead.ToImmutable() }
        : new(_lines.ToImmutable(), []) { Blocks = _blocks.ToImmutable(), NotRead = _notRead.ToImmutable() };

    private void Cells(IReadOnlyList<IReadOnlyList<string>> cells)
    {
        _cells += cells.Count;
        if (_cells > PackageLimits.MostCells)
        {
            Full();
        }

        if (IsFull || cells.All(c => c.All(string.IsNullOrWhiteSpace)))
        {
            return;
        }

        List<List<string>> clean = [.. cells.Select(c => c.Select(p => Clean(p).Replace('\t', ' ').Trim()).Where(p => p.Length > 0).ToList())];
        List<TextFragment>[] fragments = [.. clean.Select(_ => new List<TextFragment>())];
        int first = _lines.Count + 1;
        for (int i = 0; i < clean.Max(c => c.Count) && !IsFull; i++)
        {
            int line = Line(string.Join('\t', clean.Select(c => i < c.Count ? c[i] : "")).TrimEnd('\t'));
            for (int c = 0; c < clean.Count; c++)
            {
                if (i < clean[c].Count)
                {
                    string shown = _lines[^1].Contains(clean[c][i], StringComparison.Ordinal) ? clean[c][i] : "";
                    fragments[c].Add(new TextFragment(line, shown, i > 0));
                }
            }
        }

        _blocks.Add(new Block(BlockKind.Row, first, [.. fragments.Select(f => PaperText.Of([.. f]))]));
    }

    private int Line(string text, string? typed = null)
    {
        if (text.Length > PaperLimits.LongestLine)
        {
            text = text[..PaperLimits.LongestLine];
            _notRead.Add(new UnreadLine(_lines.Count + 1, string.Create(CultureInfo.InvariantCulture, $"（長すぎるため、この行の {PaperLimits.LongestLine + 1} 文字目からは読んでいません）")));
        }

        _lines.Add(text);
        _typed.Add(typed is { Length: <= PaperLimits.LongestLine } ? typed : text);
        _characters += text.Length;
        if (_lines.Count >= PaperLimits.MostLines || _characters >= PaperLimits.MostCharacters)
        {
            Full();
        }

        return _lines.Count;
    }

    private void Full()
    {
        if (!IsFull)
        {
            IsFull = true;
            NotRead("（長すぎるため、ここから後は読んでいません）");
        }
    }

    /// <summary>Line ends and control characters would part a quote from its line.</summary>
    private static string Clean(string text) =>
        text.Any(c => char.IsControl(c) && c != '\t')
            ? string.Concat(text.Select(c => char.IsControl(c) && c != '\t' ? ' ' : c))
            : text;
}
