using System.Text;
using VendorRisk.Contract;
using VendorRisk.Papers;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Exports.Tests.RoundTrips;

/// <summary>What a paper declares of re-entrusting without a form for it is exported too, and read back as the same.</summary>
public class DeclaredRoundTripTests
{
    [Theory]
    [InlineData("再委託の有無\t有（株式会社ヘルプライン：データ入力）")]
    [InlineData("再委託の有無\t有（株式会社ヘルプライン：データ入力、みなと発送株式会社：発送）")]
    [InlineData("再委託先\t株式会社ヘルプライン（プライバシーマーク取得事業者）")]
    [InlineData("再委託の有無\t有（株式会社ヘルプライン ほか3社）")]
    [InlineData("再委託の有無\t有り")]
    [InlineData("再委託の有無\t☑有　□無")]
    [InlineData("再委託の有無\t無")]
    [InlineData("備考\t印字は株式会社ヘルプラインに再委託する。")]
    public void Declaration_ExportedAndReadBack_SaysTheSame(string row)
    {
        EngagementFacts read = Reading.Reader.Read(Encoding.UTF8.GetBytes(Paper(row)), "paper.txt").Facts;
        EngagementFacts back = Reading.Reader.Read(new PaperWriter().Paper(read).Content, "exported.docx").Facts;

        Summary(read).ShouldNotBeEmpty();
        Summary(back).ShouldBe(Summary(read));
    }

    private static string[] Summary(EngagementFacts facts) =>
    [
        .. facts.Chain.Select(l => $"{l.Id} {l.Name.Value} {string.Join('+', l.Certifications.Select(c => c.Scheme.Value))} {l.UnnamedBelow is not null} {l.Reentrustment?.Value}"),
        .. facts.ReentrustedWork.SelectMany(w => w.Work.Select(t => $"{w.LinkId} {t.Text.Value}")),
        facts.Reentrustment.Value.ToString(),
    ];

    private static string Paper(string row) => string.Join('\n',
    [
        "個人情報保護審査会 付議事項", "", "件名\t案内送付業務の委託について", "", "（担当部課：市民部市民課）", "", "事業の概要", "", "事業名\t案内送付業務", "担当課\t市民部市民課",
        "対象者\t申込者", "事業内容\t1 概要 案内を送付する。 2 対象者数 約300人", "", "件名 案内送付業務の委託について", "", "保有課(担当課)\t市民部市民課", "登録業務の名称\t案内送付業務",
        "委託先\t株式会社みさき印刷", "委託に伴い事業者処理させる情報項目(だれの、どのような項目か)\t【申込者】 氏名、住所", "処理させる情報項目の記録媒体\t紙", "委託理由\t効率化のため",
        "委託の内容\t案内の印刷及び封入封緘", "委託の開始時期及び期限\t令和7年4月1日から令和8年3月31日まで", row,
    ]);
}
