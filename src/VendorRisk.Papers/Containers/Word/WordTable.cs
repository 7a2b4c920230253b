using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace VendorRisk.Papers.Containers.Word;

/// <summary>The rows of one table while it is read; columns in which no cell starts are left out when it ends.</summary>
internal sealed class WordTable
{
    private readonly List<ImmutableArray<WordCell>> _rows = [];
    private readonly List<ImmutableArray<WordParagraph>> _around = [];

    public void Add(XElement row, WordNumbering numbering)
    {
        int column = Span(row.Element("trPr")?.Element("gridBefore"), 0);
        ImmutableArray<WordCell>.Builder cells = ImmutableArray.CreateBuilder<WordCell>();
        ImmutableArray<WordParagraph>.Builder around = ImmutableArray.CreateBuilder<WordParagraph>();
        foreach (XElement cell in Cells(row))
        {
            XElement? properties = cell.Element("tcPr");
            ImmutableArray<string>.Builder words = ImmutableArray.CreateBuilder<string>();
            Collect(cell, numbering, words, around);
            bool goesOn = properties?.Element("vMerge") is { } merge && (string?)merge.Attribute("val") != "restart";
            cells.Add(new WordCell(column, goesOn && words.All(string.IsNullOrWhiteSpace) ? [] : words.ToImmutable()));
            column += Span(properties?.Element("gridSpan"), 1);
        }

        _rows.Add(cells.ToImmutable());
        _around.Add(around.ToImmutable());
    }

    /// <summary>Writes the rows; a row that is one cell is a text.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="after">What to do with what hangs on a row: text boxes, notes, words left out.</param>
    public void WriteTo(PageBuilder page, Action<WordParagraph> after)
    {
        List<int> columns = [.. _rows.SelectMany(r => r).Select(c => c.Column).Distinct().Order()];
        for (int r = 0; r < _rows.Count && !page.IsFull; r++)
        {
            ImmutableArray<WordCell> row = _rows[r];
            if (row.Length == 1)
            {
                foreach (string line in row[0].Paragraphs)
                {
                    page.Text(line);
                }
            }
            else if (row.Length > 1)
            {
                IReadOnlyList<string>[] cells = new IReadOnlyList<string>[columns.Count];
                Array.Fill(cells, []);
                foreach (WordCell cell in row)
                {
                    cells[columns.BinarySearch(cell.Column)] = cell.Paragraphs;
                }

                page.Row(cells);
            }

            foreach (WordParagraph paragraph in _around[r])
            {
                after(paragraph);
            }
        }

        page.Blank();
    }

    /// <summary>What a cell or text box prints, paragraph by paragraph; a table inside gives a line a row.</summary>
    public static void Collect(XElement holder, WordNumbering numbering, ImmutableArray<string>.Builder words, ImmutableArray<WordParagraph>.Builder around)
    {
        foreach (XElement child in Blocks(holder))
        {
            if (child.Name.LocalName == "p")
            {
                WordParagraph paragraph = WordInline.Read(child, numbering);
                words.AddRange(paragraph.Lines);
                around.Add(paragraph);
                continue;
            }

            foreach (XElement row in Blocks(child).Where(e => e.Name.LocalName == "tr"))
            {
                ImmutableArray<string>.Builder inner = ImmutableArray.CreateBuilder<string>();
                foreach (XElement cell in Cells(row))
                {
                    Collect(cell, numbering, inner, around);
                }

                words.Add(string.Join(' ', inner.Select(w => w.Trim()).Where(w => w.Length > 0)));
            }
        }
    }

    private static IEnumerable<XElement> Cells(XElement row) => Blocks(row).Where(e => e.Name.LocalName == "tc");

    /// <summary>Paragraphs, tables, rows or cells right below, also inside content controls and inserted parts.</summary>
    private static IEnumerable<XElement> Blocks(XElement holder)
    {
        foreach (XElement child in holder.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "tr" when child.Element("trPr")?.Element("del") is not null:
                    break;
                case "p" or "tbl" or "tr" or "tc":
                    yield return child;
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "mc.AlternateContent" or "mc.Choice":
                    foreach (XElement inner in Blocks(child))
                    {
                        yield return inner;
                    }

                    break;
                default:
                    break;
            }
        }
    }

    private static int Span(XElement? element, int otherwise) =>
        int.TryParse((string?)element?.Attribute("val"), NumberStyles.None, CultureInfo.InvariantCulture, out int span) && span is >= 1 and <= 1000 ? span : otherwise;
}
