using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using VendorRisk.Exports.Packages;

namespace VendorRisk.Exports.Docx;

/// <summary>A whole document around a body: styles, fonts with what to take instead, page numbers. Every id is fixed, so the bytes are too.</summary>
internal static class DocxParts
{
    public const string FooterId = "rId4";

    public static byte[] Build(Body body)
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rId1");
            main.Document = new Document(body);
            main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = DocxStyles.Build();
            main.AddNewPart<FontTablePart>("rId2").Fonts = Fonts();
            main.AddNewPart<DocumentSettingsPart>("rId3").Settings = new Settings(
                new Zoom { Percent = "100" },
                new DefaultTabStop { Val = 840 },
                new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
                new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
            main.AddNewPart<FooterPart>(FooterId).Footer = PageNumbers();
        }

        return DocxPackage.Settle(stream);
    }

    /// <summary>The document's properties: its title and nothing about a person.</summary>
    public static void DescribeWithoutPeople(WordprocessingDocument document, string title)
    {
        CoreFilePropertiesPart core = document.CoreFilePropertiesPart
            ?? document.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rId2");
        string xml = $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{XmlWords.Escape(title)}</dc:title><dc:language>ja-JP</dc:language></cp:coreProperties>
            """;
        using MemoryStream content = new(Encoding.UTF8.GetBytes(xml));
        core.FeedData(content);
        if (document.CustomFilePropertiesPart is { } custom)
        {
            document.DeletePart(custom);
        }

        if (document.ExtendedFilePropertiesPart is { } extended)
        {
            document.DeletePart(extended);
        }
    }

    private static Fonts Fonts() => new(
        Font(DocxStyles.Mincho, "Noto Serif CJK JP", FontFamilyValues.Roman),
        Font(DocxStyles.Gothic, "Noto Sans CJK JP", FontFamilyValues.Modern));

    private static Font Font(string name, string instead, FontFamilyValues family) => new(
        new AltName { Val = instead },
        new FontCharSet { Val = "80" },
        new FontFamily { Val = family },
        new Pitch { Val = FontPitchValues.Fixed })
    {
        Name = name,
    };

    private static Footer PageNumbers() => new(new Paragraph(
        new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
        new Run(new Text("－ ") { Space = SpaceProcessingModeValues.Preserve }),
        new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " },
        new Run(new Text(" ／ ") { Space = SpaceProcessingModeValues.Preserve }),
        new SimpleField(new Run(new Text("1"))) { Instruction = " NUMPAGES " },
        new Run(new Text(" －") { Space = SpaceProcessingModeValues.Preserve })));
}
