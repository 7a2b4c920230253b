using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using VendorRisk.Exports.Registers;

namespace VendorRisk.Exports.Tests.Registers;

public class RegisterWriterTests
{
    private static readonly RegisterTable Table = new("事業者", ["名称", "備考"], [["株式会社\"あ\"", "一行目\n二行目,続き"], ["=HYPERLINK(\"x\")", "－"], ["＝1+1", "-12.5"]]);

    [Fact]
    public void Csv_Written_HasAMarkQuotesAndLineEndsOfRfc4180()
    {
        byte[] csv = new RegisterWriter().Csv(Table).Content.ToArray();

        csv.AsSpan(0, 3).SequenceEqual(Encoding.UTF8.Preamble).ShouldBeTrue();
        string text = Encoding.UTF8.GetString(csv.AsSpan(3));
        text.ShouldStartWith("名称,備考\r\n\"株式会社\"\"あ\"\"\",\"一行目\n二行目,続き\"\r\n");
        text.ShouldEndWith("\r\n");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("－", "－")]
    [InlineData("株式会社", "株式会社")]
    public void Value_ThatCouldBeAFormula_IsMadeText(string value, string written) => FormulaGuard.Neutral(value).ShouldBe(written);

    [Fact]
    public void Xlsx_Written_IsValidAndHoldsNoFormula()
    {
        OutputFile file = new RegisterWriter().Xlsx(Table, Table with { Name = "認証" });

        using SpreadsheetDocument book = SpreadsheetDocument.Open(new MemoryStream(file.Content.ToArray()), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book).Select(e => e.Description).ShouldBeEmpty();
        book.WorkbookPart!.Workbook.Descendants<Sheet>().Select(s => s.Name!.Value).ShouldBe(["事業者", "認証"]);
        book.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<CellFormula>()).ShouldBeEmpty();
    }
}
