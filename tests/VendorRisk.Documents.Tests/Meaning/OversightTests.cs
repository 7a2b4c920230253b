using VendorRisk.Contract;
using VendorRisk.Documents.Papers;

namespace VendorRisk.Documents.Tests.Meaning;

public class OversightTests
{
    [Theory]
    [InlineData("会場に持ち出す場合を除き、施錠して保管する。", true)]
    [InlineData("名簿の持出し時を除き、キャビネットに保管させる。", true)]
    [InlineData("区の承諾がある場合を除き、持ち出してはならない。", false)]
    [InlineData("個人情報の持出しを禁止する。", false)]
    public void CarryOut_ExceptedFromAControl_IsToldFromAnExceptionByConsent(string text, bool exempted)
    {
        CarryOut found = new PaperMaker().Contractor("甲社", (FieldKind.VendorSafeguards, text)).Enriched().CarryOuts.ShouldHaveSingleItem();

        found.Exempted.Value.ShouldBe(exempted);
        found.LinkId.ShouldBe("1");
    }

    [Fact]
    public void CarryOut_NotSpokenOf_GivesNone() =>
        new PaperMaker().Contractor("甲社", (FieldKind.VendorSafeguards, "施錠して保管させる。")).Enriched().CarryOuts.ShouldBeEmpty();

    [Theory]
    [InlineData("配偶者からの暴力で避難している方への発送は、委託せずに区が行う。", true)]
    [InlineData("支援措置の対象者は、抽出したデータから除く。", true)]
    [InlineData("虐待により施設に入所している方にも送付する。", null)]
    public void ProtectedPersons_KeptOutOfTheWork_IsKnownOnlyWhereSaid(string text, bool? kept)
    {
        ProtectedPersons found = new PaperMaker().Outline(text).Contractor("甲社").Enriched().ProtectedPersons.ShouldHaveSingleItem();

        (found.KeptByWard.IsKnown ? found.KeptByWard.Value : (bool?)null).ShouldBe(kept);
        found.Statement.Source!.Line.ShouldBe(1);
    }

    [Fact]
    public void ProtectedPersons_NotNamed_GivesNone() =>
        new PaperMaker().Outline("区民全員に案内を送る。障害者福祉課が所管する。").Contractor("甲社").Enriched().ProtectedPersons.ShouldBeEmpty();
}
