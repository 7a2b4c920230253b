using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Tests.Wording;

public class WordingTests
{
    [Fact]
    public void Garbled_CompoundOneCharacterOffFromOneInTheSamePaper_IsFoundAndItsTaskStillRead()
    {
        EngagementFacts facts = new PaperMaker()
            .Outline("参加者名簿突合業務を任せる。")
            .Contractor("甲社", (FieldKind.Work, "1 受付 2 参加者名簿英合業務"))
            .Enriched();

        WordingDefect defect = facts.WordingDefects.ShouldHaveSingleItem();
        (defect.Kind, defect.Printed.Value, defect.Meant.Value).ShouldBe((WordingDefectKind.Garbled, "参加者名簿英合業務", "参加者名簿突合業務"));
        facts.Sheets[0].Work[1].Activities.ShouldBe([Activity.Matching]);
        facts.Sheets[0].Work[1].Text.Value.ShouldBe("参加者名簿英合業務");
    }

    [Theory]
    [InlineData("参加者名簿突合業務と参加者名簿照合業務")]
    [InlineData("個人情報保護対策と個人情報保護施策")]
    [InlineData("対象者数確認業務及び当選者数確認業務")]
    [InlineData("第一種業務委託、第二種業務委託")]
    public void Garbled_DifferentWords_AreNoSlip(string text) => new PaperMaker().Outline(text).Enriched().WordingDefects.ShouldBeEmpty();

    [Fact]
    public void Garbled_TailOfABoundWord_IsFound() =>
        new PaperMaker().Outline("電磁的媒体を返す。電磁的煤休を渡す。電磁的記録を残す。").Enriched().WordingDefects
            .ShouldHaveSingleItem().Printed.Value.ShouldBe("電磁的煤休");

    [Fact]
    public void WrongParty_ContractorThatReportsToItself_IsFoundOnItsSideOnly()
    {
        const string Text = "委託先に対し速やかに状況報告をさせる。";

        new PaperMaker().Contractor("甲社").Row(Side.Contractor, "OP-02", "○", Text).Enriched().WordingDefects
            .ShouldHaveSingleItem().Meant.Value.ShouldBe("区");
        new PaperMaker().Contractor("甲社").Row(Side.Ward, "OP-02", "○", Text).Enriched().WordingDefects.ShouldBeEmpty();
    }

    [Fact]
    public void WrongParty_InspectionRightsAgainstTheContractorForItsSubcontractor_AreFound() =>
        new PaperMaker().Contractor("甲社").Row(Side.Contractor, "OP-03", "○", "再委託先がある場合は、委託先との間に立入り調査ができる契約を結ばせる。").Enriched().WordingDefects
            .ShouldHaveSingleItem().Meant.Value.ShouldBe("再委託先");

    [Fact]
    public void WrongParty_RightParty_IsNone() =>
        new PaperMaker().Contractor("甲社").Row(Side.Contractor, "OP-03", "○", "再委託先がある場合は、再委託先との間に立入り調査ができる契約を結ばせ、区に状況報告をさせる。").Enriched().WordingDefects
            .ShouldBeEmpty();
}
