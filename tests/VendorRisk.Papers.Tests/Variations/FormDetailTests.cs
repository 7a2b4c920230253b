using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Variations;

/// <summary>Small things that forms and conversions do.</summary>
public class FormDetailTests
{
    [Fact]
    public void Vendor_WithABlankCell_IsAVendorNobodyHasNamed()
    {
        ChainLink link = Sheet("委託先\t", "処理させる情報項目\t氏名").Chain.ShouldHaveSingleItem();
        link.Name.State.ShouldBe(FactState.Unknown);
        link.Undecided.State.ShouldBe(FactState.Unknown);
        link.Tier.ShouldBe(1);
    }

    [Fact]
    public void Subcontractor_SaidToBeNone_IsNoLink() =>
        Sheet("委託先\t株式会社あさひ", "再委託先\tなし").Chain.ShouldHaveSingleItem().Name.Value.ShouldBe("株式会社あさひ");

    [Fact]
    public void Subcontractor_InARowOfTheContractorsSheet_IsASecondTier() =>
        Sheet("委託先\t株式会社あさひ", "再委託先\t有限会社ゆうひ").Chain.Select(l => (l.Id, l.Tier, l.Name.Value)).ShouldBe([("1", 1, "株式会社あさひ"), ("1.1", 2, "有限会社ゆうひ")]);

    [Theory]
    [InlineData("未定（入札により決定）")]
    [InlineData("公募型プロポーザルで選定する事業者")]
    [InlineData("今後選定")]
    [InlineData("令和8年4月に決定予定")]
    public void Vendor_StillToBeChosen_IsUndecided(string cell) =>
        Sheet("委託先\t" + cell).Chain.ShouldHaveSingleItem().Undecided.Is(true).ShouldBeTrue();

    [Theory]
    [InlineData("㈱みらい（プライバシーマーク取得事業者）", "㈱みらい")]
    [InlineData("みらい（株）※令和6年4月に社名変更", "みらい（株）")]
    [InlineData("プロポーザルにより選定した株式会社みらい", "株式会社みらい")]
    [InlineData("株式会社みらい　所在地 東京都", "株式会社みらい")]
    public void Name_WithRemarks_IsTheNameAlone(string cell, string name)
    {
        ChainLink link = Sheet("委託先\t" + cell).Chain.ShouldHaveSingleItem();
        link.Name.Value.ShouldBe(name);
        link.Undecided.Is(false).ShouldBeTrue();
    }

    [Fact]
    public void Group_WithoutItsMembers_IsNobodyByItself()
    {
        ChainLink link = Sheet("委託先\tみらい・あした共同企業体").Chain.ShouldHaveSingleItem();
        (link.Name.IsKnown, link.Undecided.IsKnown, link.UnnamedBeside!.Value).ShouldBe((false, false, "みらい・あした共同企業体"));
    }

    [Fact]
    public void Contractors_TwoInOneCell_AreTwoChains() =>
        Sheet("委託先\t株式会社あさひ、株式会社ゆうひ").Chain.Select(l => l.Id).ShouldBe(["1", "2"]);

    [Theory]
    [InlineData("ISO27001認証", CertificationSchemes.Isms, null)]
    [InlineData("JIS Q 27001/2014取得", CertificationSchemes.Isms, "JIS Q 27001:2014")]
    [InlineData("ＩＳＯ／ＩＥＣ ２７００１：２０２２取得", CertificationSchemes.Isms, "ISO/IEC 27001:2022")]
    [InlineData("Pマーク付与（JIS Q 15001:2017）", CertificationSchemes.PMark, "JIS Q 15001:2017")]
    [InlineData("ISMAP登録", CertificationSchemes.Ismap, null)]
    [InlineData("SOC2報告書", CertificationSchemes.Soc2, null)]
    public void Certification_InAnySpelling_IsKnownByItsScheme(string stated, string scheme, string? edition)
    {
        Certification certification = Sheet($"委託先\t株式会社あさひ（{stated}）").Chain[0].Certifications[0];
        certification.Scheme.Value.ShouldBe(scheme);
        certification.Edition.Value.ShouldBe(edition);
    }

    [Fact]
    public void Certification_OfAProviderOfAService_IsNone() =>
        Sheet("委託先\t株式会社あさひ（LGWAN-ASPサービス提供事業者）").Chain[0].Certifications.ShouldBeEmpty();

    [Fact]
    public void Label_NobodyKnows_IsListedAsNotRead() =>
        Reading.Of(Written("委託先\t株式会社あさひ", "委託料\t1,000円")).NotRead.ShouldHaveSingleItem().Text.ShouldBe("1,000円");

    [Fact]
    public void PageNumber_InsideClauses_IsNoItem()
    {
        ClauseSet set = Reading.Of(Written("委託先\t株式会社あさひ", "", "別紙1 特記事項", "1 乙は、秘密を", "- 2 -", "漏らしてはならない。", "2 乙は、複写をしてはならない。"))
            .Facts.ClauseSets.ShouldHaveSingleItem();
        set.Clauses.Select(c => c.Number).ShouldBe([1, 2]);
        set.Clauses[0].Text.Value.ShouldBe("乙は、秘密を漏らしてはならない。");
        set.Label.Value.ShouldBe("別紙1");
    }

    [Fact]
    public void MarkdownCell_BrokenOverLines_IsOneCell()
    {
        Term term = Reading.Of(string.Join('\n', "事業の概要", "", "件名 調査の委託について", "", "| | |", "|---|", "| 委託先 | 株式会社あさひ |", "| 委託期間 | 令和7年4月から令和7年9月まで(次年度以", "降も同様とする。) |", "| 委託理由 | 手が足りない", "ため |"))
            .Facts.Sheets.ShouldHaveSingleItem().Term;
        term.Days().ShouldBe((Reading.Day("2025-04-01"), Reading.Day("2025-09-30"), true));
    }

    [Fact]
    public void PageHeader_InTheMiddleOfAForm_DoesNotEndIt()
    {
        SheetFacts sheet = Sheet("委託先\t株式会社あさひ", "資料12", "処理させる情報項目\t氏名、住所", "委託理由\t人手のため").Sheets.ShouldHaveSingleItem();
        sheet.Names().ShouldBe(["氏名", "住所"]);
        sheet.Reason.IsKnown.ShouldBeTrue();
    }

    [Fact]
    public void Items_OnlyPointedAt_AreAReference()
    {
        SheetFacts sheet = Sheet("委託先\t株式会社あさひ", "処理させる情報項目\t別添２のとおり").Sheets[0];
        sheet.Items.ShouldBeEmpty();
        sheet.ItemsByReference.Value.ShouldBe("別添2");
    }

    [Fact]
    public void Handling_WithoutYears_LiesInsideTheTerm() =>
        Sheet("委託先\t株式会社あさひ", "委託期間\t令和7年10月1日から令和8年3月31日まで（うち個人情報を取り扱う期間は2月1日から2月28日まで）")
            .Sheets[0].Handling.Days().ShouldBe((Reading.Day("2026-02-01"), Reading.Day("2026-02-28"), null));

    private static EngagementFacts Sheet(params string[] rows) => Reading.Of(Written(rows)).Facts;

    private static string Written(params string[] rows) =>
        string.Join('\n', (string[])["事業の概要", "事業名\t調査", "", "件名 調査に係る業務の委託について", "", .. rows]);
}
