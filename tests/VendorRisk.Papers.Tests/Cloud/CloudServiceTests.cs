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

    [Theory]
    [InlineData("電磁的媒体（クラウド（AWS 東京リージョン、Microsoft 365（SharePoint Online）、kintone））", "AWS/US/JP", "Microsoft 365/US/?", "kintone/JP/?")]
    [InlineData("クラウド（Box）、Slack及びZoom", "Box/US/?", "Slack/US/?", "Zoom/US/?")]
    [InlineData("LINE WORKS、LINE", "LINE WORKS/JP/?", "LINE/JP/?")]
    [InlineData("国内リージョンのAzure", "Azure/US/JP")]
    [InlineData("Google Workspace（国内データセンター）", "Google Workspace/US/JP")]
    [InlineData("クラウド（AWS（シンガポールリージョン））", "AWS/US/SG")]
    public void Services_Nested_AreEachNamedWithTheirCountries(string text, params string[] services) =>
        Services((FieldKind.Media, text)).Select(s => $"{s.Name.Value}/{s.OperatorCountry.Or("?")}/{s.ServerCountry.Or("?")}").ShouldBe(services);

    [Theory]
    [InlineData("生成AI（ChatGPT Enterprise）に問合せ内容を入力して要約する。", "ChatGPT Enterprise")]
    [InlineData("Azure OpenAI Serviceにより回答案を作成する。", "Azure OpenAI Service")]
    [InlineData("Copilot for Microsoft 365を用いて議事録を作成する。", "Copilot for Microsoft 365")]
    [InlineData("問合せをGeminiに入力する。", "Gemini")]
    [InlineData("Claudeで翻訳する。", "Claude")]
    [InlineData("生成AIで要約する。", "生成AI")]
    public void GenerativeAi_ByNameOrByWord_IsKnownAsSuch(string work, string name)
    {
        CloudService service = Services((FieldKind.Work, work)).ShouldHaveSingleItem();

        (service.Name.Value, service.GenerativeAi!.Value, service.TrainingUse!.IsKnown).ShouldBe((name, true, false));
    }

    [Theory]
    [InlineData("入力した内容は学習に利用されない契約とする。", false)]
    [InlineData("学習データとしての利用をオプトアウトする。", false)]
    [InlineData("入力した内容は精度向上に利用される。", true)]
    [InlineData("サービスの提供者が入力内容を学習に利用することはない。", false)]
    [InlineData("入力した内容がモデルの学習に利用されることはありません。", false)]
    [InlineData("入力内容は学習には用いない。", false)]
    [InlineData("入力内容を学習させない設定とする。", false)]
    [InlineData("入力した内容は提供者のモデルの学習に使われるため、個人情報は入力しない。", true)]
    [InlineData("入力した内容は学習に利用し、第三者には提供しない。", true)]
    public void GenerativeAi_WithItsTerms_SaysWhetherEntriesTrain(string safeguard, bool trains) =>
        Services((FieldKind.Work, "ChatGPTで要約する。"), (FieldKind.VendorSafeguards, safeguard)).ShouldHaveSingleItem().TrainingUse!.Value.ShouldBe(trains);

    [Theory]
    [InlineData("学習支援事業の案内に利用する。")]
    [InlineData("児童の学習に利用するサービスの案内を送る。学習塾には提供しない。")]
    [InlineData("学習センターの改善に利用する。サービスの利用者の意見を集める。")]
    [InlineData("入力内容が学習に利用される場合は、別途協議する。")]
    [InlineData("学習指導員は持ち出さない。")]
    public void GenerativeAi_BesidePeopleWhoLearn_SaysNothingOfTraining(string safeguard) =>
        Services((FieldKind.Work, "ChatGPTで要約する。"), (FieldKind.VendorSafeguards, safeguard)).ShouldHaveSingleItem().TrainingUse!.IsKnown.ShouldBeFalse();

    [Theory]
    [InlineData("クラウド（Azure 東日本リージョン）", "JP")]
    [InlineData("クラウド（Azure（東日本））", "JP")]
    [InlineData("AWS（回線はNTT東日本のフレッツ光）", null)]
    public void Services_OfARegion_AreThere_AndATelephoneCompanyIsNone(string text, string? country) =>
        Services((FieldKind.Media, text))[0].ServerCountry.Or("").ShouldBe(country ?? "");

    [Theory]
    [InlineData("生成AIは利用しない。")]
    [InlineData("ONLINEでの受付")]
    [InlineData("GUIDELINEに沿って行う")]
    [InlineData("オンラインで受け付ける")]
    public void Services_DeniedOrInsideOtherWords_AreNone(string text) => Services((FieldKind.Work, text)).ShouldBeEmpty();

    private static System.Collections.Immutable.ImmutableArray<CloudService> Services(params (FieldKind, string)[] fields) =>
        new PaperMaker().Contractor("甲社", fields).Enriched().Chain[0].CloudServices;
}
