using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Tests.Cloud;

public class CloudServiceTests
{
    [Fact]
    public void Services_WellKnown_HaveOperatorAndCountry()
    {
        CloudService service = Services((FieldKind.Media, "クラウド(Google スプレッドシート)")).ShouldHaveSingleItem();

        (service.Name.Value, service.Operator.Value, service.OperatorCountry.Value).ShouldBe(("Google スプレッドシート", "Google LLC", "US"));
        service.ServerCountry.IsKnown.ShouldBeFalse();
        service.PublicIntake.Is(false).ShouldBeTrue();
    }

    [Fact]
    public void Services_NobodyKnows_KeepAnUnknownOperator()
    {
        CloudService service = Services((FieldKind.Items, "Hokan フォームで集める氏名")).ShouldHaveSingleItem();

        service.Name.Value.ShouldBe("Hokan フォーム");
        (service.Operator.IsKnown, service.OperatorCountry.IsKnown, service.PublicIntake.Value).ShouldBe((false, false, true));
    }

    [Theory]
    [InlineData("WEBフォームによる受付")]
    [InlineData("AWSを利用する場合は、国内のリージョンとする。")]
    [InlineData("申込フォームの作成")]
    public void Services_CommonNounsAndSupposedOnes_AreNone(string text) => Services((FieldKind.Work, text)).ShouldBeEmpty();

    [Fact]
    public void Services_NamedTwice_CountOnce() =>
        Services((FieldKind.Items, "Google フォームで集める氏名"), (FieldKind.Media, "クラウド(Googleフォーム)")).ShouldHaveSingleItem();

    [Fact]
    public void Services_OfAProviderOnTheGovernmentNetwork_AreItsOwnAndInJapan()
    {
        EngagementFacts facts = new PaperMaker().Contractor("甲株式会社").Form(SheetKind.ExternalConnection, "甲株式会社", (FieldKind.Counterparty, "甲株式会社(LGWAN-ASPサービス提供事業者)")).Enriched();

        CloudService service = facts.Chain[0].CloudServices.ShouldHaveSingleItem();
        (service.Operator.Value, service.OperatorCountry.Value).ShouldBe(("甲株式会社", "JP"));
    }

    private static System.Collections.Immutable.ImmutableArray<CloudService> Services(params (FieldKind, string)[] fields) =>
        new PaperMaker().Contractor("甲社", fields).Enriched().Chain[0].CloudServices;
}
