using System.Xml;

namespace VendorRisk.Papers.Containers.Pdf;

/// <summary>How poppler's output is parsed: its document type is skipped, control characters of the PDF may stand in it.</summary>
internal static class PdfXml
{
    public static XmlReaderSettings Settings() => new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };
}
