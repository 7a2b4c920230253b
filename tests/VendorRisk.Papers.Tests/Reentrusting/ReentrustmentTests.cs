using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Tests.Reentrusting;

public class ReentrustmentTests
{
    [Fact]
    public void Places_ProseListsAndSheet_AreKeptApart()
    {
        EngagementFacts facts = new PaperMaker()
            .Outline("対象者を確かめるため、住民記録との照合業務及び電話相談業務の再委託を行う。")
            .Contractor("甲社", (FieldKind.Work, "(1) 受付 (2) 照合【再委託】 (3) 発送（再委託） (4) 電話相談"))
            .Subcontractor("乙社", (FieldKind.Work, "(1) 照合 (2) 発送"))
            .Enriched();

        facts.Reentrustment.Value.ShouldBe(ReentrustmentStance.Declared);
        facts.ReentrustedWork.Select(r => r.Place).ShouldBe([ReentrustmentPlace.Outline, ReentrustmentPlace.WorkList, ReentrustmentPlace.Sheet]);
        facts.ReentrustedWork[0].Work.SelectMany(w => w.Activities).ShouldBe([Activity.Matching, Activity.CallCentre]);
        facts.ReentrustedWork[1].Work.SelectMany(w => w.Activities).ShouldBe([Activity.Matching, Activity.Dispatch]);
        facts.ReentrustedWork[2].LinkId.ShouldBe("1.1");
        facts.ReentrustedWork.ShouldAllBe(r => !r.Partial && r.Statement.Source!.Line > 0);
    }

    [Fact]
    public void Places_MarkedListInTheOutline_IsItsOwnPlace()
    {
        EngagementFacts facts = new PaperMaker()
            .Outline("1 概要 商品を贈る。 2 委託（再委託）の内容 (1) 募集 (2) 抽選【再委託】 3 対象者数 約200人")
            .Contractor("甲社", (FieldKind.Work, "(1) 募集 (2) 抽選"))
            .Enriched();

        ReentrustedWork place = facts.ReentrustedWork.ShouldHaveSingleItem();
        place.Place.ShouldBe(ReentrustmentPlace.OutlineList);
        place.Work.ShouldHaveSingleItem().Activities.ShouldBe([Activity.Lottery]);
    }

    [Fact]
    public void Places_PartOfANumberedTask_ResolvesToThatTaskAndIsPartial()
    {
        EngagementFacts facts = new PaperMaker()
            .Contractor("甲社", (FieldKind.Work, "1 案内状及び封筒の作成、印刷、封入、発送 2 電話案内 なお、上記１の一部については再委託を行う予定である。"))
            .Enriched();

        ReentrustedWork place = facts.ReentrustedWork.ShouldHaveSingleItem();
        place.Partial.ShouldBeTrue();
        place.Work.ShouldHaveSingleItem().Objects.ShouldBe(["封筒", "案内状"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("業務の再委託は行わない。")]
    [InlineData("本業務について再委託は予定していない。")]
    [InlineData("再委託は一切認めない。")]
    public void Stance_PaperThatRulesItOut_IsDenied(string text) =>
        new PaperMaker().Outline(text).Contractor("甲社").Enriched().Reentrustment.Value.ShouldBe(ReentrustmentStance.Denied);

    [Theory]
    [InlineData("再委託先がある場合には、立入り調査ができる契約とする。")]
    [InlineData("再委託を行う場合は、区の承諾を得る。")]
    [InlineData("区の承諾なく再委託をしてはならない。")]
    [InlineData("印刷と発送を委託する。")]
    public void Stance_PaperThatLeavesItOpen_IsUnknown(string text) =>
        new PaperMaker().Outline(text).Contractor("甲社", (FieldKind.Work, "印刷")).Enriched().Reentrustment.State.ShouldBe(FactState.Unknown);

    [Fact]
    public void Stance_ContractorsClausesThatBanItWithoutException_DenyIt()
    {
        ClauseSet clauses = new() { Tier = 1, Subcontracting = Fact.Known(SubcontractingTerms.Banned, Source.Paper(90, "一切委託してはならない")) };

        new PaperMaker().Contractor("甲社").Clauses(clauses).Enriched().Reentrustment.Source!.Line.ShouldBe(90);
        new PaperMaker().Contractor("甲社").Subcontractor("乙社", (FieldKind.Work, "印刷")).Clauses(clauses).Enriched()
            .Reentrustment.Value.ShouldBe(ReentrustmentStance.Declared);
    }
}
