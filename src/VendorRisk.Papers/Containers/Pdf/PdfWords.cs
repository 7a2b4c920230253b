using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace VendorRisk.Papers.Containers.Pdf;

/// <summary>Reads what <c>pdftotext -bbox</c> writes.</summary>
internal static class PdfWords
{
    private const int MostWords = 200_000;

    public static ImmutableArray<PdfPage> Read(byte[] xhtml)
    {
        ImmutableArray<PdfPage>.Builder pages = ImmutableArray.CreateBuilder<PdfPage>();
        ImmutableArray<PdfWord>.Builder words = ImmutableArray.CreateBuilder<PdfWord>();
        (double Width, double Height) size = (0, 0);
        int count = 0;
        using XmlReader xml = XmlReader.Create(new MemoryStream(xhtml), PdfXml.Settings());
        while (!xml.EOF && count < MostWords)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "word")
            {
                (double left, double top, double right, double bottom) = (Number(xml, "xMin"), Number(xml, "yMin"), Number(xml, "xMax"), Number(xml, "yMax"));
                string text = xml.ReadElementContentAsString();
                if (text.Length > 0 && right >= left && bottom >= top)
                {
                    words.Add(new PdfWord(text, left, top, right, bottom));
                    count++;
                }

                continue;
            }

            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "page")
            {
                size = (Number(xml, "width"), Number(xml, "height"));
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "page")
            {
                pages.Add(new PdfPage(size.Width, size.Height, words.ToImmutable()));
                words.Clear();
            }

            xml.Read();
        }

        return pages.ToImmutable();
    }

    private static double Number(XmlReader xml, string name) =>
        double.TryParse(xml.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : 0;
}
