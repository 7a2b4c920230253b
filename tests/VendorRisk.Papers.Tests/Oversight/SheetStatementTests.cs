using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Tests.Oversight;

public class SheetStatementTests
{
    [Theory]
    [InlineData("業務終了後30日以内に、電子データを消去させる。", "業務終了後30日以内")]
    [InlineData("預かったデータは令和8年4月15日までに消去し、報告させる。", "令和8年4月15日まで")]
    [InlineData("業務履行後、電子データは消去させ、報告書を出させる。", null)]
    [InlineData("委託の期間は令和8年3月31日までとする。", null)]
    public void ErasureDeadline_IsKnown_OnlyWhereADayOrANumberOfDaysIsSet(string text, string? expected)
    {
        Fact<string> found = new PaperMaker().Contractor("甲社", (FieldKind.VendorSafeguards, text)).Enriched().Sheets[0].ErasureDeadline;

        (found.IsKnown ? found.Value : null).ShouldBe(expected);
        found.IsKnown.ShouldBe(found.Source is not null);
    }

    [Theory]
    [InlineData("テストは架空のデータで行う。", true)]
    [InlineData("5月 開発、6月 テスト、7月 本稼働", false)]
    public void TestData_OfADevelopment_IsKnown_OnlyWhereSaid(string text, bool said) =>
        new PaperMaker().Form(SheetKind.SystemDevelopment, "なし", (FieldKind.Phases, text)).Enriched().Sheets[0].TestData.IsKnown.ShouldBe(said);
}
