using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Tests.Media;

public class MediumUseTests
{
    [Theory]
    [InlineData("案内状の発送")]
    [InlineData("宛名の印刷")]
    [InlineData("申込書の封入封緘")]
    public void Work_ThatMakesLetters_ImpliesPaper(string work) =>
        new PaperMaker().Contractor("甲社", (FieldKind.Work, work)).Enriched().MediumUses
            .ShouldHaveSingleItem().ShouldSatisfyAllConditions(
                u => u.Kind.ShouldBe(MediumKind.Paper),
                u => u.Ground.ShouldBe(MediumUseGround.ImpliedByWork),
                u => u.LinkId.ShouldBe("1"));

    [Fact]
    public void Safeguards_NameThings_OnTheVendorsSideOnlyForTheVendor()
    {
        MediumUse[] uses = [.. new PaperMaker()
            .Contractor("甲社",
                (FieldKind.WardSafeguards, "区のパソコンを限定する。"),
                (FieldKind.VendorSafeguards, "1 DVD-R及び紙媒体は施錠保管させる。 2 クラウドサービスを利用する場合は、国内に限る。 3 USBの使用を禁止させる。"))
            .Enriched().MediumUses];

        uses.Select(u => (u.Kind, u.LinkId, u.Ground)).ShouldBe(
        [
            (MediumKind.Pc, null, MediumUseGround.Safeguard),
            (MediumKind.Portable, "1", MediumUseGround.Safeguard),
            (MediumKind.Paper, "1", MediumUseGround.Safeguard),
            (MediumKind.Cloud, "1", MediumUseGround.Conditional),
        ]);
    }

    [Fact]
    public void Connection_TellsWhoseServerAndWhoseComputer()
    {
        MediumUse[] uses = [.. new PaperMaker()
            .Contractor("甲株式会社")
            .Form(SheetKind.ExternalConnection, "甲株式会社", (FieldKind.Connection, "甲株式会社のサーバと区の端末を専用回線で結ぶ。"))
            .Enriched().MediumUses];

        uses.Single(u => u.Kind is MediumKind.Server).LinkId.ShouldBe("1");
        uses.Single(u => u.Kind is MediumKind.Pc).LinkId.ShouldBeNull();
    }

    [Fact]
    public void DigitalVouchers_ImplyAPublicAppOfTheContractor()
    {
        MediumUse use = new PaperMaker().Outline("今年度から電子クーポンも売り出す。").Contractor("甲社").Enriched().MediumUses.ShouldHaveSingleItem();

        (use.Kind, use.LinkId, use.Public, use.Ground).ShouldBe((MediumKind.App, "1", true, MediumUseGround.ImpliedByWork));
    }

    [Fact]
    public void OnlineApplications_TheWardTakesItself_AreNotTheContractors() =>
        new PaperMaker().Outline("電子申請は、区が受付から審査までを行う。").Contractor("甲社", (FieldKind.Work, "電話案内")).Enriched().MediumUses
            .ShouldHaveSingleItem().LinkId.ShouldBeNull();

    [Fact]
    public void WordsThatOnlyHoldAMediumsName_AreNone() =>
        new PaperMaker().Contractor("甲社", (FieldKind.VendorSafeguards, "別紙の用紙により報告させる。")).Enriched().MediumUses.ShouldBeEmpty();
}
