using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace VendorRisk.Exports.Tests.Templates;

/// <summary>A ward's own form, written piece by piece as Word would.</summary>
internal sealed class TemplateMaker
{
    private readonly Body _body = new();

    public static TemplateMaker Valid() => new TemplateMaker().Line("{{件名}}").Line("{{#個票}}").Line("{{個票件名}}").Line("{{/個票}}");

    /// <summary>A paragraph whose text is split over runs.</summary>
    public TemplateMaker Line(params string[] runs)
    {
        _body.AppendChild(new Paragraph(runs.Select(r => new Run(new Text(r) { Space = SpaceProcessingModeValues.Preserve }))));
        return this;
    }

    public TemplateMaker Rows(params string[][] rows)
    {
        _body.AppendChild(new Table(
            new TableProperties(new TableWidth { Type = TableWidthUnitValues.Dxa, Width = "9000" }),
            new TableGrid(rows[0].Select(_ => new GridColumn { Width = "3000" }))));
        foreach (string[] row in rows)
        {
            _body.LastChild!.AppendChild(new TableRow(row.Select(c => new TableCell(c.Split('\n').Select(l => new Paragraph(new Run(new Text(l))))))));
        }

        return this;
    }

    public byte[] Build(Action<MainDocumentPart>? more = null)
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            main.Document = new Document(_body);
            more?.Invoke(main);
        }

        return stream.ToArray();
    }
}
