using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Layouts;

/// <summary>Short words are labels in a form, labels that nobody knows end a field there, and neither happens where a value or a sentence stands.</summary>
public class NamedFieldsTests
{
    private const string Head = "個人情報取扱業務委託届出書\n\n";

    [Theory]
    [InlineData("{0}　　{1}"), InlineData("{0}：{1}"), InlineData("・{0}　　{1}"), InlineData("■{0}：{1}"), InlineData("＜{0}＞　{1}"), InlineData("【{0}】　{1}"), InlineData("| {0} | {1} |"), InlineData("{0}\t{1}")]
    public void ShortLabels_InEveryStyle_AreTheFieldsOfAForm(string style)
    {
        (string Label, string Value)[] fields =
        [
            ("届出課", "観光課"), ("業務名", "祭り出演者の募集業務"), ("業者", "株式会社みどり企画"), ("認証", "プライバシーマーク"), ("設立", "平成三年"), ("項目", "氏名、電話番号"), ("人数", "約700人"),
            ("期間", "令和7年6月1日から令和7年11月30日まで"), ("再委託", "なし"),
        ];

        EngagementFacts facts = Reading.Of(Head + string.Join('\n', fields.Select(f => string.Format(null, style, f.Label, f.Value)))).Facts;

        ChainLink vendor = facts.Chain.ShouldHaveSingleItem();
        vendor.Name.Value.ShouldBe("株式会社みどり企画");
        vendor.Certifications.ShouldHaveSingleItem().Scheme.Value.ShouldBe(CertificationSchemes.PMark);
        SheetFacts sheet = facts.Sheets.ShouldHaveSingleItem();
        sheet.Items.Select(i => i.Name.Value).ShouldBe(["氏名", "電話番号"]);
        sheet.Term.End.Value.ShouldBe(new DateOnly(2025, 11, 30));
        facts.People.Count.Value.ShouldBe(700);
        facts.Title.Value.ShouldBe("祭り出演者の募集業務");
    }

    [Theory]
    [InlineData("申請中", false), InlineData("未取得（申請中）", false), InlineData("無（令和9年度取得予定）", false), InlineData("有・無", false), InlineData("□有　□無", false), InlineData("□有　☑無", false), InlineData("有□　無☑", false)]
    [InlineData("（　）有　（○）無", false), InlineData("なし", false), InlineData("取得していない", false), InlineData("有", true), InlineData("取得済み", true), InlineData("☑有　□無", true), InlineData("（○）有　（　）無", true), InlineData("有（登録番号　12345678）", true)]
    public void Certification_IsHeldOnlyWhereTheRowSaysSo(string value, bool held)
    {
        foreach (string label in new[] { "プライバシーマークの取得状況", "プライバシーマーク" })
        {
            EngagementFacts facts = Reading.Of($"{Head}| 件名 | 祭り出演者の募集業務 |\n| 委託先 | 株式会社みどり企画 |\n| {label} | {value} |\n| 情報項目 | 氏名、電話番号 |\n| 委託期間 | 令和7年6月1日から令和7年11月30日まで |").Facts;

            (facts.Chain.ShouldHaveSingleItem().Certifications.Length == 1).ShouldBe(held, $"{label} {value}");
        }
    }

    [Fact]
    public void Groups_BeforeTheLabels_SayWhoseNameItIs()
    {
        EngagementFacts facts = Reading.Of(Head + """
            | 1 | 件名 | 健診票の入力業務の委託 |
            | 2 | 担当課 | 健康課 |
            | 委託先 | 名称 | 株式会社あさひ入力 |
            | 再委託先 | 事業者名 | 株式会社ひので印刷 |
            | 再委託先 | 業務内容 | 印刷 |
            | 個人情報 | 項目 | 氏名、住所 |
            """).Facts;

        facts.Chain.Select(l => (l.Name.Value, l.Tier)).ShouldBe([("株式会社あさひ入力", 1), ("株式会社ひので印刷", 2)]);
    }

    [Fact]
    public void Words_BelowALabelWhoseValueIsStillToCome_AreItsValue()
    {
        EngagementFacts facts = Reading.Of(Head + "件名：健診業務の委託\n委託先：株式会社あさひ健診\n個人情報の項目：\n健診結果：身長、体重\n税額：住民税\n委託期間：令和7年4月1日から令和8年3月31日まで\n記録媒体：紙").Facts;

        facts.Sheets.ShouldHaveSingleItem().Items.ShouldContain(i => i.Name.Value!.Contains("健診結果", StringComparison.Ordinal));
    }

    [Fact]
    public void Sentences_OfAValue_AreNoRequest()
    {
        PaperReading reading = Reading.Of(Head + "件名　　　配食業務の委託\n委託先　　株式会社あさひ弁当\n業務内容　配食\n調理した弁当を利用者の自宅へ毎日お届けします。\n情報項目　氏名、住所\n委託期間　令和7年4月1日から令和8年3月31日まで");

        (reading.NotRead.Any(u => u.Text.Contains("お届けします", StringComparison.Ordinal)) || reading.Passages.Any(p => p.Sentences.Any(s => s.Words.Contains("お届けします", StringComparison.Ordinal)))).ShouldBeTrue();
    }

    [Theory]
    [InlineData("委託先の従事者数"), InlineData("委託先における取扱者数")]
    public void Counts_OfThoseWhoDoTheWork_CountNobodysData(string label)
    {
        EngagementFacts facts = Reading.Of($"{Head}件名：健診業務の委託\n委託先：株式会社あさひ健診\n{label}：3名\n情報項目：氏名\n委託期間：令和7年4月1日から令和8年3月31日まで").Facts;

        facts.People.Count.IsKnown.ShouldBeFalse();
    }

    [Fact]
    public void Definitions_AreNoParties()
    {
        EngagementFacts facts = Reading.Of("健診業務委託仕様書\n\n1　用語\n(1) 受託者　この契約により業務を受託した者をいう。\n(2) 個人情報　生存する個人に関する情報をいう。\n2　業務名　健診業務\n3　履行期間　令和7年4月1日から令和8年3月31日まで\n4　取り扱う個人情報　氏名、住所").Facts;

        facts.Chain.ShouldNotContain(l => l.Name.IsKnown);
    }
}
