using VendorRisk.Contract;
using VendorRisk.Exports.Tests.Docx;
using VendorRisk.Exports.Tests.Forms;

namespace VendorRisk.Exports.Tests.Assessments;

public class AssessmentOutputTests
{
    internal static AssessmentSheet Sheet { get; } = new()
    {
        Title = "案内状の印刷の委託",
        Grade = "D",
        GradeWords = "大きな手直しが要る",
        AsOf = "令和8年4月1日",
        Policy = "standard 1",
        Foremost = [new("高", "認証", "株式会社あ", "番号がない", "3行目「認証取得」", "番号を書く")],
        Findings = [new("高", "認証", "株式会社あ", "番号がない", "3行目「認証取得」", "番号を書く"), new("低", "対策", "", "頻度がない", "9行目", "頻度を書く") { Accepted = "【受け入れ】毎月行うため" }],
        Chain = [new("委託先", "株式会社あ", "区", "D", "プライバシーマーク", 1)],
        Unknowns = [new("サーバの国", "クラウド", "サーバの国")],
        Categories = [.. RiskCategories.All.Select(c => new CategoryMark(RiskCategories.NameOf(c).Ja, "？", "記載なし"))],
    };

    [Fact]
    public void Assessment_Written_SaysAllAndIsValid()
    {
        OutputFile file = new PaperWriter().Assessment(Sheet);

        PaperWriterTests.Errors(file).ShouldBeEmpty();
        string text = DocxAsText.Of(file.Content);
        foreach (string words in new[] { "D（大きな手直しが要る）", "令和8年4月1日", "standard 1", "9行目", "サーバの国", "プライバシーマーク", "【受け入れ】毎月行うため" })
        {
            text.ShouldContain(words);
        }

        text.ShouldNotContain("{{");
    }

    [Fact]
    public void Assessment_WithoutFindings_SaysSo() =>
        DocxAsText.Of(new PaperWriter().Assessment(Sheet with { Foremost = [], Findings = [] }).Content).ShouldContain("指摘はありません。");

    [Fact]
    public void Pack_OfTwo_HasAnAgendaAndAPageEach()
    {
        OutputFile file = new PaperWriter().Pack(new CommitteePack("令和8年4月1日", "standard 1", [Sheet, Sheet with { Title = "別の委託" }]));

        PaperWriterTests.Errors(file).ShouldBeEmpty();
        string text = DocxAsText.Of(file.Content);
        text.ShouldContain("議題一覧（2件）");
        text.ShouldContain("2　別の委託");
        text.ShouldNotContain("{{");
    }
}
