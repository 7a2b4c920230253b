using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.References;

/// <summary>Cells that only point elsewhere: what they point to is taken with its lines, and nothing is invented where it is not in the paper.</summary>
public class ByReferenceTests
{
    private static readonly string[] Pointing = ["別表のとおり", "別紙のとおり", "別紙1のとおり", "別添参照", "同上", "〃", "前記に同じ", "資料3のとおり", "様式第2号による", "下記のとおり", "別紙業者一覧のとおり"];

    [Fact]
    public void Vendor_OnlyPointedTo_IsNobody()
    {
        foreach (string words in Pointing)
        {
            EngagementFacts facts = Facts(Form(vendor: words));

            ChainLink link = facts.Chain.ShouldHaveSingleItem(words);
            (link.Name.IsKnown, link.Undecided.IsKnown).ShouldBe((false, false), words);
            link.Name.Source!.Quote.ShouldBe(words);
        }
    }

    [Fact]
    public void Items_OnlyPointedTo_AreByReference()
    {
        foreach (string words in Pointing)
        {
            SheetFacts sheet = Facts(Form(items: words)).Sheets.ShouldHaveSingleItem(words);

            (sheet.Items.Length, sheet.ItemsByReference.IsKnown).ShouldBe((0, true), words);
        }
    }

    [Theory]
    [InlineData("別表のとおり", "別表")]
    [InlineData("別紙1のとおり", "別紙1")]
    [InlineData("様式第2号による", "様式2")]
    [InlineData("別添仕様書のとおり", "別添")]
    public void Annex_NotInThePaper_IsMissing(string words, string name)
    {
        Attachment annex = Facts(Form(items: words)).Attachments.ShouldHaveSingleItem();

        (annex.Name.Value, annex.Present.Value).ShouldBe((name, false));
    }

    [Theory]
    [InlineData("別表のとおり", "別表　個人情報の項目")]
    [InlineData("別紙1のとおり", "別紙1")]
    public void Annex_InThePaper_GivesTheItems(string words, string heading)
    {
        EngagementFacts facts = Facts(Form(items: words) + $"\n{heading}\n\n氏名、住所、電話番号\n");

        facts.Attachments.ShouldHaveSingleItem().Present.Is(true).ShouldBeTrue();
        SheetFacts sheet = facts.Sheets.ShouldHaveSingleItem();
        sheet.Items.Select(i => i.Name.Value).ShouldBe(["氏名", "住所", "電話番号"]);
        sheet.Items[0].Name.Source!.Quote.ShouldBe("氏名");
    }

    [Theory]
    [InlineData("同上")]
    [InlineData("〃")]
    [InlineData("委託先に同じ")]
    [InlineData("前記に同じ")]
    public void SubcontractorsItems_SameAsAbove_AreTheContractorsWithTheirLines(string words)
    {
        EngagementFacts facts = Facts(Form(items: "【対象者】 氏名、住所、個人番号") + "\n" + Sub(words));

        ImmutableArray<SheetFacts> sheets = facts.Sheets;
        sheets.Length.ShouldBe(2);
        sheets[1].Items.Select(i => (i.Name.Value, i.Name.Source!.Line)).ShouldBe(sheets[0].Items.Select(i => (i.Name.Value, i.Name.Source!.Line)));
        sheets[1].Items.ShouldContain(i => i.Class == SensitivityClass.SpecificPersonal);
        facts.Chain.Select(l => (l.Name.Value, l.Tier)).ShouldBe([("株式会社北町印刷", 1), ("株式会社南町封緘", 2)]);
    }

    private static EngagementFacts Facts(string paper) => Reading.Of(paper).Facts;

    private static string Form(string vendor = "株式会社北町印刷", string items = "【対象者】 氏名、住所") =>
        $"""
        個人情報保護審査会 付議事項

        件名	通知発送業務の委託について

        （担当部課：市民部市民課）

        事業の概要

        事業名	通知発送業務
        事業内容	1 概要 通知を発送する。 2 対象者数 約1,000人

        件名 通知発送業務の委託について

        保有課(担当課)	市民部市民課
        登録業務の名称	通知発送業務
        委託先	{vendor}
        委託に伴い事業者処理させる情報項目(だれの、どのような項目か)	{items}
        処理させる情報項目の記録媒体	紙
        委託理由	効率化のため
        委託の内容	通知の印刷及び封入封緘
        委託の開始時期及び期限	令和7年4月1日から令和8年3月31日まで

        """;

    private static string Sub(string items) =>
        $"""
        件名 通知発送業務の再委託について

        保有課(担当課)	市民部市民課
        登録業務の名称	通知発送業務
        再委託先	株式会社南町封緘
        再委託に伴い事業者処理させる情報項目(だれの、どのような項目か)	{items}
        処理させる情報項目の記録媒体	紙
        再委託理由	効率化のため
        再委託の内容	封入封緘
        再委託の開始時期及び期限	令和7年4月1日から令和8年3月31日まで

        """;
}
