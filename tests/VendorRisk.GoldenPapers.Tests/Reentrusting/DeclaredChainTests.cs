using VendorRisk.Contract;

namespace VendorRisk.GoldenPapers.Tests.Reentrusting;

/// <summary>How offices say that work is re-entrusted, or is not: in rows, sentences, ticks and inside the work.</summary>
public class DeclaredChainTests
{
    private static readonly DateOnly AsOf = new(2025, 3, 1);

    [Theory]
    [InlineData("再委託の有無\t有（株式会社ヘルプライン：データ入力）", "株式会社ヘルプライン=データ入力")]
    [InlineData("再委託\tあり　株式会社ヘルプライン（印字業務）", "株式会社ヘルプライン=印字業務")]
    [InlineData("再委託の有無\tあり（株式会社ヘルプライン）", "株式会社ヘルプライン=")]
    [InlineData("下請負\tヘルプライン株式会社が封入封緘を行う。", "ヘルプライン株式会社=")]
    [InlineData("再委託先\t①ヘルプライン株式会社（データ入力）", "ヘルプライン株式会社=データ入力")]
    [InlineData("再委託の予定\t有り。再委託先は株式会社ヘルプライン（データ入力）。", "株式会社ヘルプライン=データ入力")]
    [InlineData("再委託の有無\t有　（㈱ヘルプライン／データ入力）", "㈱ヘルプライン=")]
    [InlineData("再委託の有無\t■有　□無（再委託先：有限会社ことぶき印刷、業務：印字）", "有限会社ことぶき印刷=")]
    [InlineData("再委託の有無\t☐無　☑有（合同会社ミナミデータ：データ入力）", "合同会社ミナミデータ=データ入力")]
    [InlineData("再委託の有無\t☑有 □無　再委託先：株式会社ヘルプライン（データ入力）", "株式会社ヘルプライン=データ入力")]
    [InlineData("再委託の有無\t有 ☑　無 □　株式会社ヘルプライン（データ入力）", "株式会社ヘルプライン=データ入力")]
    [InlineData("再委託\t○有・無　北町データ株式会社（入力）", "北町データ株式会社=入力")]
    [InlineData("再委託\t（有）・無　北町データ株式会社（入力）", "北町データ株式会社=入力")]
    [InlineData("再委託の有無\tレ有　　無　（株式会社ヘルプライン）", "株式会社ヘルプライン=")]
    [InlineData("再委託先\t株式会社ヘルプライン（データ入力）", "株式会社ヘルプライン=データ入力")]
    [InlineData("再委託先\tヘルプライン", "ヘルプライン=")]
    [InlineData("再委託の有無\t有（ヘルプライン：データ入力）", "ヘルプライン=データ入力")]
    [InlineData("再委託先\t株式会社ヘルプライン：データ入力、みなと発送株式会社：発送", "株式会社ヘルプライン=データ入力 みなと発送株式会社=発送")]
    [InlineData("再委託先\t株式会社ヘルプライン及びみなと発送株式会社（封入）", "株式会社ヘルプライン=封入 みなと発送株式会社=封入")]
    [InlineData("再委託の状況\t(1) データ入力：株式会社ヘルプライン (2) 発送：みなと発送株式会社", "株式会社ヘルプライン=データ入力 みなと発送株式会社=発送")]
    [InlineData("再委託先の名称\t(1) 株式会社ヘルプライン (2) みなと発送株式会社東京支店", "株式会社ヘルプライン= みなと発送株式会社東京支店=")]
    [InlineData("再委託\t印刷は東都印刷株式会社、発送は株式会社みなと便に再委託する。", "東都印刷株式会社=印刷 株式会社みなと便=発送")]
    [InlineData("再委託先事業者\t一般社団法人みどりの会", "一般社団法人みどりの会=")]
    [InlineData("再委託の相手方\t公益財団法人みなと財団（プライバシーマーク）", "公益財団法人みなと財団=")]
    [InlineData("再委託の有無\t有　再委託先　エヌ・エス・データ株式会社　業務：印字", "エヌ・エス・データ株式会社=印字")]
    [InlineData("第三者への再委託\t有（株式会社はなまる印刷、株式会社のぞみ）", "株式会社はなまる印刷= 株式会社のぞみ=")]
    [InlineData("下請\t有（株式会社ヘルプライン）", "株式会社ヘルプライン=")]
    [InlineData("下請業者\t株式会社ヘルプライン", "株式会社ヘルプライン=")]
    [InlineData("外注\t有（株式会社ヘルプライン）", "株式会社ヘルプライン=")]
    [InlineData("協力会社\t株式会社ヘルプライン（封入封緘）", "株式会社ヘルプライン=封入封緘")]
    [InlineData("再委託\t封入封緘業務を株式会社ヘルプラインに再委託する予定", "株式会社ヘルプライン=封入封緘業務")]
    [InlineData("再委託\t案内の印字の一部を株式会社ヘルプラインに再委託します。", "株式会社ヘルプライン=案内の印字の一部")]
    [InlineData("再委託\tデータ入力については、株式会社ヘルプラインが行う（再委託）。", "株式会社ヘルプライン=データ入力")]
    [InlineData("再委託\t再委託先の株式会社ヘルプラインにデータ入力を行わせる。", "株式会社ヘルプライン=")]
    [InlineData("備考\t株式会社みさき印刷は、データ入力業務を株式会社ヘルプラインへ再委託する。", "株式会社ヘルプライン=データ入力業務")]
    public void Row_NamingSubcontractors_PutsThemIntoTheChain(string row, string expected) => Chain(DeclaringPaper.Of(1, row)).ShouldBe(expected);

    [Theory]
    [InlineData("(1) 案内の印刷 (2) データ入力【再委託：株式会社ヘルプライン】 (3) 発送", "株式会社ヘルプライン=データ入力")]
    [InlineData("(1) 案内の印刷 (2) データ入力（再委託先：㈱ヘルプライン） (3) 発送", "㈱ヘルプライン=データ入力")]
    [InlineData("1 案内の印刷 2 封入封緘（株式会社ヘルプラインに再委託）", "株式会社ヘルプライン=封入封緘")]
    [InlineData("案内の印刷及び封入封緘。なお、封入封緘は株式会社ヘルプラインに再委託する。", "株式会社ヘルプライン=封入封緘")]
    public void Work_NamingASubcontractor_PutsItIntoTheChain(string work, string expected) => Chain(DeclaringPaper.Of(1, work: work)).ShouldBe(expected);

    [Theory]
    [InlineData("再委託の有無\t有り")]
    [InlineData("再委託\tあり")]
    [InlineData("再委託\tする")]
    [InlineData("再委託の有無\t☑有　□無")]
    [InlineData("再委託の有無\t有 ☑　無 □")]
    [InlineData("再委託の有無\t㊒・無")]
    [InlineData("再委託の有無\t有（データ入力）")]
    [InlineData("再委託の有無\t有（3社）")]
    [InlineData("再委託\t一部を専門業者に再委託する。")]
    [InlineData("再委託先\t未定")]
    [InlineData("再委託先\t調整中")]
    [InlineData("再委託先\t配送業者")]
    [InlineData("再委託の有無\t有（株式会社ヘルプライン ほか3社）")]
    [InlineData("再委託先\t株式会社ヘルプライン外2社")]
    [InlineData("再委託先\t株式会社ヘルプライン等")]
    public void Row_DeclaringOrCountingWithoutAName_IsFoundAsUnnamed(string row)
    {
        Judged judged = Judged.Text(DeclaringPaper.Of(1, row), AsOf);
        judged.Assessment.Findings.ShouldContain(f => f.Rule == "subcontracting.unnamed" && f.LinkId == "1");
        judged.Assessment.Findings.ShouldNotContain(f => f.Rule == "subcontracting.undeclared");
        judged.Facts.Chain.ShouldAllBe(l => l.Name.IsKnown);
    }

    [Theory]
    [InlineData("再委託の有無\t無")]
    [InlineData("再委託の有無\tなし")]
    [InlineData("再委託の有無\t□有 ■無")]
    [InlineData("再委託の有無\t有・（無）")]
    [InlineData("再委託の有無\t有 ・ ○無")]
    [InlineData("再委託の有無\t無（全て自社で行う。）")]
    [InlineData("再委託の有無\tいいえ")]
    [InlineData("再委託の予定\t予定していない")]
    [InlineData("再委託\t予定なし")]
    [InlineData("再委託\t再委託は行わない。")]
    [InlineData("再委託\t再委託しない")]
    [InlineData("再委託\t再委託は行わせない。")]
    [InlineData("再委託\t再委託は禁止する。")]
    [InlineData("再委託先\tなし")]
    public void Row_Denying_IsDenied(string row)
    {
        Judged judged = Judged.Text(DeclaringPaper.Of(1, row), AsOf);
        judged.Facts.Reentrustment.Value.ShouldBe(ReentrustmentStance.Denied);
        judged.Facts.Chain.ShouldHaveSingleItem();
        judged.Assessment.Findings.ShouldNotContain(f => f.Rule == "subcontracting.undeclared" || f.Rule == "subcontracting.unnamed");
    }

    [Theory]
    [InlineData("再委託\t再委託する場合は、市の承諾を得る。")]
    [InlineData("再委託\t必要に応じて再委託することがある。")]
    [InlineData("再委託\t原則として禁止。ただし市の承諾を得た場合はこの限りでない。")]
    [InlineData("再委託の有無\t無。ただし必要に応じ再委託することがある。")]
    [InlineData("再委託の有無\t有・無")]
    [InlineData("再委託の有無\t□有　□無")]
    public void Row_ThatLeavesItOpen_WeighsAsSilence(string row)
    {
        Judged judged = Judged.Text(DeclaringPaper.Of(1, row), AsOf);
        judged.Assessment.Findings.ShouldContain(f => f.Rule == "subcontracting.undeclared");
        judged.Facts.Reentrustment.State.ShouldBe(FactState.Unknown);
        judged.Assessment.Residual.ShouldBe(Judged.Text(DeclaringPaper.Of(1), AsOf).Assessment.Residual);
    }

    [Fact]
    public void Row_ThatPointsAtAnAbsentAnnex_WeighsAsSilenceAndAsTheAbsentAnnex()
    {
        Judged judged = Judged.Text(DeclaringPaper.Of(1, "再委託先\t別紙のとおり"), AsOf);
        judged.Assessment.Findings.ShouldContain(f => f.Rule == "subcontracting.undeclared");
        judged.Assessment.Findings.ShouldContain(f => f.Rule == "paper.attachment-missing");
        judged.Facts.Reentrustment.State.ShouldBe(FactState.Unknown);
        judged.Assessment.Residual.ShouldBeGreaterThanOrEqualTo(Judged.Text(DeclaringPaper.Of(1), AsOf).Assessment.Residual);
    }

    [Theory]
    [InlineData("株式会社みさき印刷ほか2社", "ほか2社")]
    [InlineData("株式会社みさき印刷（プライバシーマーク取得事業者）", null)]
    public void Contractors_CountedAndNotNamed_AreFoundAsUnnamed(string cell, string? counted)
    {
        Judged judged = Judged.Text(DeclaringPaper.Of(1, "再委託\tしない").Replace("株式会社みさき印刷（プライバシーマーク取得事業者）", cell, StringComparison.Ordinal), AsOf);
        judged.Facts.Chain.ShouldHaveSingleItem().ShouldSatisfyAllConditions(l => l.Name.Value.ShouldBe("株式会社みさき印刷"), l => l.UnnamedBeside?.Value.ShouldBe(counted));
        judged.Assessment.Findings.Any(f => f.Rule == "subcontracting.unnamed").ShouldBe(counted is not null);
    }

    [Fact]
    public void Vendor_CellWithItsSubcontractorInBrackets_GivesBoth()
    {
        string paper = DeclaringPaper.Of(1).Replace("（プライバシーマーク取得事業者）", "（プライバシーマーク取得事業者、再委託先：株式会社ヘルプライン）", StringComparison.Ordinal);
        Judged.Text(paper, AsOf).Facts.Chain.Select(l => $"{l.Id} {l.Name.Value}").ShouldBe(["1 株式会社みさき印刷", "1.1 株式会社ヘルプライン"]);
    }

    [Fact]
    public void Outline_NamingASubcontractorInASentence_GivesIt()
    {
        string paper = DeclaringPaper.Of(1).Replace("案内を送付する。", "案内を送付する。なお、封入封緘業務は㈱ヘルプラインに再委託する。", StringComparison.Ordinal);
        Judged.Text(paper, AsOf).Facts.Chain.Select(l => $"{l.Id} {l.Name.Value}").ShouldBe(["1 株式会社みさき印刷", "1.1 ㈱ヘルプライン"]);
    }

    [Fact]
    public void Rows_ForAnswerNameAndWork_AreOneSubcontractor()
    {
        string paper = DeclaringPaper.Of(1, "再委託の有無\t有\n再委託先\t株式会社ヘルプライン\n再委託する業務\tデータ入力");
        Chain(paper).ShouldBe("株式会社ヘルプライン=データ入力");
        Judged.Text(paper, AsOf).Assessment.Findings.ShouldNotContain(f => f.Rule == "subcontracting.unnamed");
    }

    [Fact]
    public void Subcontractor_DeclaredOnASubcontractorsForm_IsOneTierDeeper()
    {
        string paper = DeclaringPaper.Of(1, "再委託先\t株式会社ヘルプライン") + "\n\n件名 案内送付業務の再委託について\n\n保有課(担当課)\t市民部市民課\n再委託先\t株式会社ヘルプライン\n再委託の内容\tデータ入力\n再々委託の有無\t有（株式会社そらデータ：スキャン）\n";
        Judged.Text(paper, AsOf).Facts.Chain.Select(l => $"{l.Id} {l.Name.Value}").ShouldBe(["1 株式会社みさき印刷", "1.1 株式会社ヘルプライン", "1.1.1 株式会社そらデータ"]);
    }

    private static string Chain(string paper)
    {
        EngagementFacts facts = Judged.Text(paper, AsOf).Facts;
        facts.Reentrustment.Value.ShouldBe(ReentrustmentStance.Declared);
        facts.Chain.Where(l => l.Tier == 2).ShouldAllBe(l => l.ParentId == "1");
        return string.Join(' ', facts.Chain.Where(l => l.Tier > 1)
            .Select(l => l.Name.Value + "=" + string.Join('・', facts.ReentrustedWork.Where(w => w.LinkId == l.Id).SelectMany(w => w.Work).Select(w => w.Text.Value))));
    }
}
