using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using VendorRisk.Exports.Packages;
using VendorRisk.Exports.Scopes;

namespace VendorRisk.Exports.Docx;

/// <summary>A template filled with values: body, headers and footers.</summary>
internal static class FilledDocument
{
    public static byte[] Of(ReadOnlyMemory<byte> template, TemplateScope values, string title)
    {
        using MemoryStream stream = new();
        stream.Write(template.Span);
        stream.Position = 0;
        using (WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: true, new OpenSettings { AutoSave = true }))
        {
            MainDocumentPart main = document.MainDocumentPart ?? throw new InvalidDataException("The template has no main part; it was not checked.");
            IEnumerable<OpenXmlPartRootElement?> roots =
                [main.Document, .. main.HeaderParts.Select(h => h.Header), .. main.FooterParts.Select(f => f.Footer)];
            foreach (OpenXmlPartRootElement root in roots.OfType<OpenXmlPartRootElement>())
            {
                MarkMerger.Merge(root);
                DocxFiller.Fill(root, ImmutableStack.Create(values));
                CloseCells(root);
            }

            DocxParts.DescribeWithoutPeople(document, title);
        }

        return DocxPackage.Settle(stream);
    }

    /// <summary>A cell must end in a paragraph, also when all that stood in it has vanished.</summary>
    private static void CloseCells(OpenXmlElement root)
    {
        foreach (TableCell cell in root.Descendants<TableCell>().Where(c => c.LastChild is not Paragraph))
        {
            cell.AppendChild(new Paragraph());
        }
    }
}
