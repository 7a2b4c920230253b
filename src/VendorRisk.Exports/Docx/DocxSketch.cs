using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace VendorRisk.Exports.Docx;

/// <summary>Writes a body piece by piece: headings, paragraphs, tables that fill the width of the page. Widths are twentieths of a point.</summary>
internal sealed class DocxSketch
{
    /// <summary>The width between the margins of an A4 page: 170 mm.</summary>
    public const int Width = 9638;

    private readonly Body _body = new();

    public Body Build()
    {
        _body.AppendChild(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = DocxParts.FooterId },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 }));
        return _body;
    }

    public DocxSketch Line(string text, string style = DocxStyles.Body, bool newPage = false)
    {
        ParagraphProperties looks = new() { ParagraphStyleId = new ParagraphStyleId { Val = style } };
        if (newPage)
        {
            looks.PageBreakBefore = new PageBreakBefore();
        }

        _body.AppendChild(new Paragraph(looks, Words(text)));
        return this;
    }

    /// <summary>A table. Rows are cells of text; a cell that starts with ＊ is a label, a row of one cell spans the width.</summary>
    /// <param name="widths">Column widths; they add up to <see cref="Width"/>.</param>
    /// <param name="head">The head, repeated on every page; empty for none.</param>
    /// <param name="rows">The rows.</param>
    public DocxSketch Table(int[] widths, string[] head, params string[][] rows) => Table(widths, head, rows, DocxStyles.Cell);

    /// <summary>The same in small letters, for tables of many columns.</summary>
    public DocxSketch SmallTable(int[] widths, string[] head, params string[][] rows) => Table(widths, head, rows, DocxStyles.SmallCell);

    private DocxSketch Table(int[] widths, string[] head, string[][] rows, string style)
    {
        Table table = new(
            new TableProperties(
                new TableStyle { Val = DocxStyles.Table },
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = widths.Sum().ToString(CultureInfo.InvariantCulture) },
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(w => new GridColumn { Width = w.ToString(CultureInfo.InvariantCulture) })));
        if (head.Length > 0)
        {
            table.AppendChild(new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. head.Select((t, i) => Cell("＊" + t, widths[i], 1, style == DocxStyles.Cell ? DocxStyles.Label : DocxStyles.SmallLabel))]));
        }

        foreach (string[] row in rows)
        {
            IEnumerable<OpenXmlElement> cells = row.Length == 1 ? [Cell(row[0], widths.Sum(), widths.Length, DocxStyles.Label)] : row.Select((t, i) => Cell(t, widths[i], 1, t.StartsWith('＊') ? DocxStyles.Label : style));
            table.AppendChild(new TableRow(cells));
        }

        _body.AppendChild(table);
        _body.AppendChild(new Paragraph(new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = DocxStyles.Gap } }));
        return this;
    }

    private static TableCell Cell(string text, int width, int span, string style)
    {
        bool label = text.StartsWith('＊');
        TableCellProperties looks = new(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = width.ToString(CultureInfo.InvariantCulture) });
        if (span > 1)
        {
            looks.AppendChild(new GridSpan { Val = span });
        }

        if (label)
        {
            looks.AppendChild(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "F2F2F2" });
        }

        return new TableCell(looks, new Paragraph(
            new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } }, Words(label ? text[1..] : text)));
    }

    private static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
}
