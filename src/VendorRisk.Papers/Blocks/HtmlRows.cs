using System.Collections.Immutable;
using AngleSharp.Dom;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Blocks;

/// <summary>Rows of HTML tables, and the text around the tables.</summary>
internal static class HtmlRows
{
    public static IEnumerable<Block> Read(string html, int firstLine)
    {
        using IDocument document = MarkupReader.Parse(html);
        return document.Body is { } body ? [.. Walk(body, firstLine)] : [];
    }

    private static IEnumerable<Block> Walk(INode parent, int firstLine)
    {
        foreach (INode node in parent.ChildNodes)
        {
            if (node is IElement table && Holds(table, "tr"))
            {
                foreach (IElement row in table.LocalName == "tr" ? [table] : table.QuerySelectorAll("tr").Where(r => IsOwnRow(r, table)))
                {
                    yield return RowOf(row, firstLine);
                }

                continue;
            }

            PaperText text = PaperText.Of(MarkupReader.WithoutEmphasis(VisibleText.Of(node, firstLine)));
            if (!text.IsEmpty)
            {
                yield return new Block(BlockKind.Text, text.Line, [text]);
            }
        }
    }

    private static bool Holds(IElement element, string name) => element.LocalName == name || element.QuerySelector(name) is not null;

    /// <summary>Rows of a table inside a cell belong to the cell's text.</summary>
    private static bool IsOwnRow(IElement row, IElement within)
    {
        for (IElement? up = row.ParentElement; up is not null && up != within; up = up.ParentElement)
        {
            if (up.LocalName is "td" or "th")
            {
                return false;
            }
        }

        return true;
    }

    private static Block RowOf(IElement row, int firstLine)
    {
        ImmutableArray<PaperText> cells =
        [
            .. row.Children.Where(c => c.LocalName is "td" or "th")
                .Select(c => PaperText.Of(MarkupReader.WithoutEmphasis(VisibleText.Of(c, firstLine)))),
        ];
        int line = cells.FirstOrDefault(c => !c.IsEmpty)?.Line ?? firstLine;
        return cells.All(c => c.IsEmpty) ? Block.Blank(line) : new Block(BlockKind.Row, line, cells);
    }
}
