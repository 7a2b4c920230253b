using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using VendorRisk.Contract;
using VendorRisk.Exports.Tests.Docx;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Exports.Tests.Forms;

public class PaperWriterTests
{
    private static readonly EngagementFacts Facts = Reading.OfFile("three-tiers.txt").Facts;

    [Fact]
    public void Paper_WrittenTwice_HasTheSameBytes() =>
        new PaperWriter().Paper(Facts).Content.Span.SequenceEqual(new PaperWriter().Paper(Facts).Content.Span).ShouldBeTrue();

    [Theory]
    [InlineData("three-tiers.txt")]
    [InlineData("ceremony-ocr.txt")]
    [InlineData("council-walk.txt")]
    public void Paper_Validated_HasNoError(string name) => Errors(new PaperWriter().Paper(Reading.OfFile(name).Facts)).ShouldBeEmpty();

    [Fact]
    public void Paper_OfNothing_IsStillAValidPaper() => Errors(new PaperWriter().Paper(new EngagementFacts())).ShouldBeEmpty();

    [Fact]
    public void Paper_OfAnyFacts_HasNoMarkLeft() => DocxAsText.Of(new PaperWriter().Paper(Facts).Content).ShouldNotContain("{{");

    [Fact]
    public void Paper_WithCharactersThatXmlForbids_IsWrittenWithoutThem()
    {
        EngagementFacts facts = Facts with { Title = Fact.Known("件名\u0001と\uFFFE{{#個票}}について") };

        OutputFile file = new PaperWriter().Paper(facts);

        Errors(file).ShouldBeEmpty();
        DocxAsText.Of(file.Content).ShouldContain("件名と{{#個票}}について");
    }

    [Fact]
    public void Properties_OfThePaper_NameNobody()
    {
        using MemoryStream stream = new(new PaperWriter().Paper(Facts).Content.ToArray());
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
        document.PackageProperties.Title.ShouldBe(Facts.Title.Value);
        document.PackageProperties.Creator.ShouldBeNullOrEmpty();
        document.PackageProperties.LastModifiedBy.ShouldBeNullOrEmpty();
        document.ExtendedFilePropertiesPart.ShouldBeNull();
    }

    [Fact]
    public void Flow_OfThePaper_IsADrawingThatNamesEveryParty()
    {
        using MemoryStream stream = new(new PaperWriter().Paper(Facts).Content.ToArray());
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
        Drawing drawing = document.MainDocumentPart!.Document.Descendants<Drawing>().ShouldHaveSingleItem();
        foreach (ChainLink link in Facts.Chain)
        {
            drawing.InnerText.ShouldContain(link.Name.Value!);
        }

        drawing.InnerXml.Split("tailEnd").Length.ShouldBe(Facts.Hops.Length + 1);
    }

    internal static string[] Errors(OutputFile file)
    {
        using MemoryStream stream = new(file.Content.ToArray());
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}")];
    }
}
