using System.Collections.Immutable;

namespace VendorRisk.Papers.Containers.Pdf;

/// <summary>Words and ruled lines of a page, as rows of cells and lines of text from top to bottom.</summary>
internal sealed class PdfLayout(PdfPage page, ImmutableArray<PdfRule> rules)
{
    private const double SameEdge = 3;

    private readonly ImmutableArray<PdfRule> _upright = [.. rules.Where(r => r.Upright).OrderBy(r => r.At)];
    private readonly ImmutableArray<PdfRule> _level = [.. rules.Where(r => !r.Upright).OrderBy(r => r.At)];

    /// <summary>Whether any words stand in ruled cells.</summary>
    public bool HasGrid { get; private set; }

    public void WriteTo(PageBuilder to, Func<PdfLine, bool> isRunning)
    {
        Dictionary<PdfCell, List<PdfWord>> cells = [];
        List<PdfWord> free = [];
        foreach (PdfWord word in page.Words)
        {
            if (CellOf(word) is { } cell)
            {
                cells.TryAdd(cell, []);
                cells[cell].Add(word);
            }
            else
            {
                free.Add(word);
            }
        }

        HasGrid = cells.Count > 0;
        List<(double Top, PdfLine? Line, PdfCell Cell)> items =
        [
            .. PdfLine.Of(free).Where(l => !isRunning(l)).Select(l => (l.Top, (PdfLine?)l, default(PdfCell))),
            .. cells.Keys.Select(c => (c.Top, (PdfLine?)null, c)),
        ];
        items.Sort((a, b) => a.Top.CompareTo(b.Top));
        for (int i = 0; i < items.Count && !to.IsFull;)
        {
            if (items[i].Line is { } line)
            {
                to.Text(line.Text);
                i++;
                continue;
            }

            int end = i;
            while (end < items.Count && items[end].Line is null)
            {
                end++;
            }

            WriteTable(to, [.. items[i..end].Select(t => t.Cell)], cells);
            i = end;
        }
    }

    private static void WriteTable(PageBuilder to, ImmutableArray<PdfCell> table, Dictionary<PdfCell, List<PdfWord>> words)
    {
        List<double> columns = [];
        foreach (double left in table.Select(c => c.Left).Order())
        {
            if (columns.Count == 0 || left - columns[^1] > SameEdge)
            {
                columns.Add(left);
            }
        }

        double right = table.Max(c => c.Right);
        for (int i = 0; i < table.Length;)
        {
            int end = i + 1;
            while (end < table.Length && table[end].Top - table[i].Top < SameEdge)
            {
                end++;
            }

            PdfCell[] row = [.. table[i..end]];
            if (row.Length == 1 && row[0].Left - columns[0] < SameEdge && right - row[0].Right < SameEdge)
            {
                foreach (string paragraph in Text(row[0], words))
                {
                    to.Text(paragraph);
                }
            }
            else
            {
                List<string>[] texts = [.. columns.Select(_ => new List<string>())];
                foreach (PdfCell cell in row)
                {
                    texts[columns.FindLastIndex(c => c <= cell.Left + SameEdge)].AddRange(Text(cell, words));
                }

                to.Row(texts);
            }

            i = end;
        }
    }

    private static ImmutableArray<string> Text(PdfCell cell, Dictionary<PdfCell, List<PdfWord>> words) => PdfLine.Paragraphs(PdfLine.Of(words[cell]), cell);

    private PdfCell? CellOf(PdfWord word)
    {
        PdfRule? left = null;
        PdfRule? right = null;
        foreach (PdfRule rule in _upright.Where(r => r.Crosses(word.Middle)))
        {
            left = rule.At <= word.Centre ? rule : left;
            right ??= rule.At > word.Centre ? rule : null;
        }

        PdfRule? top = null;
        PdfRule? bottom = null;
        foreach (PdfRule rule in _level.Where(r => r.Crosses(word.Centre)))
        {
            top = rule.At <= word.Middle ? rule : top;
            bottom ??= rule.At > word.Middle ? rule : null;
        }

        return left is null || right is null || top is null || bottom is null
            ? null
            : new PdfCell(Math.Round(left.At), Math.Round(top.At), Math.Round(right.At), Math.Round(bottom.At));
    }
}
