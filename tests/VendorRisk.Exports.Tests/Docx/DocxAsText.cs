using System.Net;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace VendorRisk.Exports.Tests.Docx;

/// <summary>What a Word file says, as tables and paragraphs of HTML.</summary>
internal static class DocxAsText
{
    public static string Of(ReadOnlyMemory<byte> docx)
    {
        using MemoryStream stream = new(docx.ToArray());
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
        StringBuilder text = new();
        foreach (OpenXmlElement element in document.MainDocumentPart!.Document.Body!.ChildElements)
        {
            if (element is Table table)
            {
                text.AppendLine("<table>");
                foreach (TableRow row in table.Elements<TableRow>())
                {
                    text.AppendLine("<tr>" + string.Concat(row.Elements<TableCell>().Select(c => $"<td>{string.Concat(c.Elements<Paragraph>().Select(p => $"<p>{Words(p)}</p>"))}</td>")) + "</tr>");
                }

                text.AppendLine("</table>");
            }
            else if (element is Paragraph paragraph)
            {
                text.AppendLine(Words(paragraph));
            }
        }

        return text.ToString();
    }

    private static string Words(Paragraph paragraph) => WebUtility.HtmlEncode(string.Concat(paragraph.Elements<Run>().SelectMany(r => r.Elements<Text>()).Select(t => t.Text)));
}
