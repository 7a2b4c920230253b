using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Tests.Oversight;

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

    [Fact]
    public void Windows_BesideTheirLabels_AreReadWithTheYearOfTheTermWhereNoneIsWritten()
    {
        EngagementFacts facts = new PaperMaker()
            .Outline("受付の方法は郵送申込又はインターネット申込とする。\n郵送申込 用紙到着から９月30日まで\nインターネット申込 令和6年8月1日から9月15日まで\n発送時期 令和6年10月")
            .Contractor("甲社")
            .Term(new DateOnly(2024, 6, 1), new DateOnly(2025, 3, 31))
            .Enriched();

        facts.WorkWindows.Select(w => (w.Kind, w.Start.IsKnown ? w.Start.Value : (DateOnly?)null, w.End.Value)).ShouldBe(
        [
            (WorkWindowKind.PostalAcceptance, null, new DateOnly(2024, 9, 30)),
            (WorkWindowKind.OnlineAcceptance, new DateOnly(2024, 8, 1), new DateOnly(2024, 9, 15)),
            (WorkWindowKind.Dispatch, new DateOnly(2024, 10, 1), new DateOnly(2024, 10, 31)),
        ]);
        facts.WorkWindows[1].Start.Source!.Line.ShouldBe(3);
    }

    [Fact]
    public void Windows_BeginningThatIsNoDate_StaysUnknown()
    {
        WorkWindow window = new PaperMaker().Outline("郵送申請 書類が届いた日～令和6年8月31日").Contractor("甲社").Enriched().WorkWindows.ShouldHaveSingleItem();

        (window.Start.IsKnown, window.End.Value).ShouldBe((false, new DateOnly(2024, 8, 31)));
    }

    [Fact]
    public void Windows_LabelWithoutADate_GivesNone() =>
        new PaperMaker().Outline("オンライン申請により受け付ける。令和6年8月1日に公表する。").Contractor("甲社").Enriched().WorkWindows.ShouldBeEmpty();
}
