using VendorRisk.Contract;
using VendorRisk.Exports.Tests.Docx;
using VendorRisk.Exports.Tests.Forms;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Exports.Tests.Templates;

/// <summary>A ward's own form in the place of the built-in one.</summary>
public class TemplateTests
{
    private static readonly EngagementFacts Facts = Reading.OfFile("three-tiers.txt").Facts;

    [Fact]
    public void Mark_SplitOverRuns_IsFilled() =>
        Filled(TemplateMaker.Valid().Line("案件「{", "{件", "名}", "}」の所管は{{担当", "部課}}")).ShouldContain($"案件「{Facts.Title.Value}」の所管は{Facts.Department.Value}");

    [Fact]
    public void Mark_InFullWidthBraces_IsFilled() => Filled(TemplateMaker.Valid().Line("題：｛｛ 件名 ｝｝")).ShouldContain("題：" + Facts.Title.Value);

    [Fact]
    public void Repeat_BetweenParagraphs_GivesOnePartASheet()
    {
        string filled = Filled(new TemplateMaker().Line("{{件名}}").Line("{{#個票}}").Line("（{{個票種別}}）{{個票件名}}").Line("{{/個票}}").Line("以上"));

        filled.ShouldContain("（委託）" + Facts.Sheets[0].Title.Value);
        filled.ShouldContain("（再々委託）" + Facts.Sheets[2].Title.Value);
        filled.ShouldNotContain("{{");
        filled.TrimEnd().ShouldEndWith("以上");
    }

    [Fact]
    public void Repeat_OfRowsWithinRows_IsFilledInOrder()
    {
        string filled = Filled(new TemplateMaker().Line("{{件名}}").Rows(
            ["題", "欄"],
            ["{{#個票}}{{個票件名}}", ""],
            ["{{#項目}}{{項目名}}", "{{個票種別}}{{/項目}}{{/個票}}"]));

        int rows = filled.Split("<tr>").Length - 1;
        rows.ShouldBe(1 + Facts.Sheets.Length + Facts.Sheets.Sum(s => s.Items.Length));
        filled.IndexOf("接種歴", StringComparison.Ordinal).ShouldBeLessThan(filled.IndexOf(Facts.Sheets[1].Title.Value!, StringComparison.Ordinal));
    }

    [Fact]
    public void Repeat_InsideOneCell_StaysInThatCell()
    {
        string filled = Filled(new TemplateMaker().Line("{{件名}}").Rows(["情報項目", "{{#個票}}\n{{個票件名}}\n{{/個票}}"]));

        (filled.Split("<tr>").Length - 1).ShouldBe(1);
        filled.ShouldContain($"<p>{Facts.Sheets[1].Title.Value}</p>");
    }

    [Fact]
    public void Value_OfSeveralLinesAloneInItsParagraph_BecomesParagraphs() =>
        Filled(new TemplateMaker().Line("{{#個票}}").Rows(["{{個票内容}}"]).Line("{{/個票}}")).ShouldContain("<p>2 予診票の発送【再委託】</p><p>3 データ入力【再委託】</p>");

    [Fact]
    public void Findings_AskedForByAForm_AreListed()
    {
        byte[] form = TemplateMaker.Valid().Rows(["{{#指摘}}{{指摘の重さ}}", "{{指摘の内容}}{{/指摘}}"]).Build();

        string text = DocxAsText.Of(new PaperWriter().Paper(Facts, form, [new("高", "認証", "", "番号がない", "1行目", "番号を書く")]).Content);

        text.ShouldContain("<p>高</p>");
        text.ShouldContain("<p>番号がない</p>");
    }

    [Fact]
    public void Form_Filled_IsValidAndNamesNobody()
    {
        OutputFile file = new PaperWriter().Paper(Facts, TemplateMaker.Valid().Rows(["{{#対策}}{{対策の主体}}", "{{対策の本文}}{{/対策}}"]).Line("{{データの流れ図}}").Build());

        PaperWriterTests.Errors(file).ShouldBeEmpty();
    }

    private static string Filled(TemplateMaker form) => DocxAsText.Of(new PaperWriter().Paper(Facts, form.Build()).Content);
}
