using System.IO.Compression;
using System.Text;

namespace VendorRisk.Papers.Tests.Containers;

/// <summary>Packages made of the parts that a test names.</summary>
internal static class PackageMaker
{
    public const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Zip(params (string Name, string Text)[] parts) => Zip([.. parts.Select(p => (p.Name, Encoding.UTF8.GetBytes(p.Text)))]);

    public static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using MemoryStream bytes = new();
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in parts)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A Word document with this body; further parts by the last word of their link's type.</summary>
    public static byte[] Docx(string body, params (string Type, string Xml)[] parts) => DocxOf(
        $"<w:document xmlns:w='{W}' xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:wps='urn:wps'><w:body>{body}<w:sectPr/></w:body></w:document>",
        parts);

    public static byte[] DocxOf(string document, params (string Type, string Xml)[] parts) => Zip(
    [
        ("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
        ("_rels/.rels", Links($"<Relationship Id='r1' Type='{Office}/officeDocument' Target='word/document.xml'/>")),
        ("word/document.xml", document),
        ("word/_rels/document.xml.rels", Links(string.Concat(parts.Select(p => $"<Relationship Id='{p.Type}' Type='{Office}/{p.Type}' Target='{p.Type}.xml'/>")))),
        .. parts.Select(p => ($"word/{p.Type}.xml", p.Xml)),
    ]);

    /// <summary>A workbook: its sheets (name, state, XML of the rows and what follows) and further parts.</summary>
    public static byte[] Xlsx((string Name, string State, string Data)[] sheets, string shared = "", string styles = "")
    {
        const string s = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        return Zip(
        [
            ("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"),
            ("_rels/.rels", Links($"<Relationship Id='r1' Type='{Office}/officeDocument' Target='xl/workbook.xml'/>")),
            ("xl/workbook.xml", $"<workbook xmlns='{s}' xmlns:r='{Office}'><sheets>"
                + string.Concat(sheets.Select((x, i) => $"<sheet name='{x.Name}' sheetId='{i + 1}' state='{x.State}' r:id='s{i}'/>")) + "</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", Links(
                string.Concat(sheets.Select((_, i) => $"<Relationship Id='s{i}' Type='{Office}/worksheet' Target='worksheets/sheet{i}.xml'/>"))
                + $"<Relationship Id='t' Type='{Office}/sharedStrings' Target='sharedStrings.xml'/><Relationship Id='y' Type='{Office}/styles' Target='styles.xml'/>")),
            ("xl/sharedStrings.xml", $"<sst xmlns='{s}'>{shared}</sst>"),
            ("xl/styles.xml", $"<styleSheet xmlns='{s}'>{styles}</styleSheet>"),
            .. sheets.Select((x, i) => ($"xl/worksheets/sheet{i}.xml", $"<worksheet xmlns='{s}'>{x.Data}</worksheet>")),
        ]);
    }

    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space='preserve'>{Escaped(text)}</w:t></w:r></w:p>";

    public static string Row(params string[] cells) => "<w:tr>" + string.Concat(cells.Select(c => Cell(P(c)))) + "</w:tr>";

    public static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr><w:tblW w:w='9500' w:type='dxa'/><w:tblBorders><w:top w:val='single' w:sz='4'/><w:left w:val='single' w:sz='4'/><w:bottom w:val='single' w:sz='4'/><w:right w:val='single' w:sz='4'/><w:insideH w:val='single' w:sz='4'/><w:insideV w:val='single' w:sz='4'/></w:tblBorders></w:tblPr>{string.Concat(rows)}</w:tbl>";

    public static string Escaped(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value is '\t' or '\n' or >= ' ' and < 0xFFFD or > 0xFFFF)).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Links(string links) => $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>{links}</Relationships>";
}
