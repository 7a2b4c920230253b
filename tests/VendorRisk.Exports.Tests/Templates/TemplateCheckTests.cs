using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using VendorRisk.Exports.Registers;
using VendorRisk.Exports.Templates;

namespace VendorRisk.Exports.Tests.Templates;

/// <summary>A form is checked before it is kept, and every problem is told at once.</summary>
public class TemplateCheckTests
{
    [Fact]
    public void BuiltInForm_Checked_HasNoProblem() => TemplateCheck.Of(new PaperWriter().BuiltInTemplate().Content).ShouldBeEmpty();

    [Fact]
    public void ValidForm_Checked_HasNoProblem() => TemplateCheck.Of(TemplateMaker.Valid().Build()).ShouldBeEmpty();

    [Fact]
    public void Form_WithSeveralProblems_HasThemAllTold()
    {
        byte[] form = new TemplateMaker()
            .Line("{{担当部か}}")
            .Line("{{#特記事項}}")
            .Line("{{条項本文}}")
            .Line("{{/条項}}")
            .Line("{{個票}} {{目的")
            .Line("前{{データの流れ図}}後")
            .Build();

        IReadOnlyList<string> problems = TemplateCheck.Of(form);

        problems.ShouldContain(p => p.Contains("「担当部か」はありません", StringComparison.Ordinal) && p.Contains("「担当部課」のことですか", StringComparison.Ordinal));
        problems.ShouldContain(p => p.Contains("{{/特記事項}} が、", StringComparison.Ordinal));
        problems.ShouldContain(p => p.StartsWith("「条項本文」は、繰り返し", StringComparison.Ordinal));
        problems.ShouldContain(p => p.StartsWith("{{/条項}} の前に", StringComparison.Ordinal));
        problems.ShouldContain(p => p.StartsWith("「個票」は繰り返しです", StringComparison.Ordinal));
        problems.ShouldContain(p => p.StartsWith("差し込みの括弧が閉じていません", StringComparison.Ordinal));
        problems.ShouldContain(p => p.StartsWith("{{データの流れ図}} は、1行", StringComparison.Ordinal));
        problems.ShouldContain(p => p.Contains("{{件名}} がありません", StringComparison.Ordinal));
    }

    [Fact]
    public void Form_WithMacrosLinksFieldsAndComments_IsRefusedForEach()
    {
        byte[] form = TemplateMaker.Valid().Build(main =>
        {
            main.AddNewPart<VbaProjectPart>().FeedData(new MemoryStream([1, 2, 3]));
            main.AddHyperlinkRelationship(new Uri("https://example.jp/x"), isExternal: true);
            main.Document.Body!.AppendChild(new Paragraph(new SimpleField { Instruction = " INCLUDETEXT \"c:\\\\x.docx\" " }));
            main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments(new Comment(new Paragraph()) { Id = "0", Author = "だれか" });
        });

        IReadOnlyList<string> problems = TemplateCheck.Of(form);

        problems.ShouldContain(p => p.StartsWith("マクロ", StringComparison.Ordinal));
        problems.ShouldContain(p => p.StartsWith("外部への参照", StringComparison.Ordinal) && p.Contains("example.jp", StringComparison.Ordinal));
        problems.ShouldContain(p => p.StartsWith("外部から内容を取り込む", StringComparison.Ordinal));
        problems.ShouldContain(p => p.StartsWith("コメント", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PK\u0003\u0004 not a zip")]
    [InlineData("<html>")]
    [InlineData("")]
    public void Bytes_ThatAreNoWordFile_AreRefusedWithAWayOut(string content) =>
        TemplateCheck.Of(Encoding.UTF8.GetBytes(content)).ShouldHaveSingleItem().ShouldContain(".docx");

    [Fact]
    public void Workbook_TakenForAForm_IsRefused() =>
        TemplateCheck.Of(new RegisterWriter().Xlsx(new RegisterTable("表", ["列"], [])).Content)
            .ShouldHaveSingleItem().ShouldStartWith("Word の文書");

    [Fact]
    public void Bomb_TakenForAForm_IsRefusedWithoutUnpackingIt()
    {
        using MemoryStream stream = new();
        stream.Write(TemplateMaker.Valid().Build());
        using (ZipArchive zip = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        using (Stream bomb = zip.CreateEntry("word/media/image1.png").Open())
        {
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 80; i++)
            {
                bomb.Write(zeros);
            }
        }

        TemplateCheck.Of(stream.ToArray()).ShouldHaveSingleItem().ShouldStartWith("この様式は");
    }

    [Fact]
    public void Form_TooLarge_IsRefusedUnopened() =>
        TemplateCheck.Of(new byte[TemplateCheck.MaximumBytes + 1]).ShouldHaveSingleItem().ShouldContain("大きすぎます");
}
