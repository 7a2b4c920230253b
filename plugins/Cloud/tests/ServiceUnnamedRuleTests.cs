using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Cloud.Tests;

public class ServiceUnnamedRuleTests
{
    private static RuleCheck Check => RuleCheck.For<ServiceUnnamedRule>();

    private static EngagementBuilder Work => new EngagementBuilder().WithVendor("株式会社あおば企画");

    [Fact]
    public void AppThatNobodyNames_IsFound() =>
        Check.Given(Work.WithMediumUse(MediumKind.App, "電子商品券", MediumUseGround.ImpliedByWork, "1")).Finds(1).FindsOn("mediumUses/0");

    [Fact]
    public void NamedService_IsFine() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社あおば企画", v => v.UsesCloud("まちの券アプリ"))
            .WithMediumUse(MediumKind.App, "電子商品券", MediumUseGround.ImpliedByWork, "1")).FindsNothing();

    [Fact]
    public void FormOnTheVendorsDeclaredServer_IsFine() =>
        Check.Given(Work.WithSheet(SheetKind.Outsourcing, s => s.About("1", 1).Medium(MediumKind.Server, "サーバ"))
            .WithMediumUse(MediumKind.WebForm, "申込ページ", MediumUseGround.ImpliedByWork, "1")).FindsNothing();

    [Fact]
    public void FormWithoutAnyHost_IsFound() =>
        Check.Given(Work.WithMediumUse(MediumKind.WebForm, "申込ページ", MediumUseGround.ImpliedByWork, "1")).Finds(1);

    [Fact]
    public void ConditionalCloud_IsNoWork() =>
        Check.Given(Work.WithMediumUse(MediumKind.Cloud, "クラウド", MediumUseGround.Conditional, "1")).IsNotApplicable();

    [Fact]
    public void NoChain_IsUnknown() => Check.Given(new EngagementBuilder()).AsksFor("chain");
}
