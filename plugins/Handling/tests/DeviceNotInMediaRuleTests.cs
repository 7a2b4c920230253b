using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Handling.Tests;

public class DeviceNotInMediaRuleTests
{
    private static RuleCheck Check => RuleCheck.For<DeviceNotInMediaRule>();

    private static EngagementBuilder Vendor(Action<SheetBuilder> sheet) =>
        new EngagementBuilder().WithVendor("株式会社あおば企画").WithSheet(SheetKind.Outsourcing, sheet);

    [Fact]
    public void Server_UsedButNotListed_IsNamed()
    {
        RuleOutcome outcome = Check.Given(Vendor(s => s.Medium(MediumKind.Paper, "紙").Medium(MediumKind.Pc, "委託先のパソコン"))
            .WithMediumUse(MediumKind.Server, "委託先のサーバ", linkId: "1"));
        outcome.Finds(1).FindsAbout("1").FindsOn("mediumUses/0/name").FindsOn("sheets/0/media");
        outcome.Messages[0].ShouldContain("サーバ");
    }

    [Fact]
    public void SeveralDevices_AreOneFinding_EachNamedOnce()
    {
        RuleOutcome outcome = Check.Given(Vendor(s => s.Medium(MediumKind.Cloud, "クラウド（表計算サービス）"))
            .WithMediumUse(MediumKind.WebForm, "応募フォーム", linkId: "1")
            .WithMediumUse(MediumKind.WebForm, "応募フォーム", linkId: "1")
            .WithMediumUse(MediumKind.WebForm, "当選者フォーム", linkId: "1"));
        outcome.Finds(1);
        outcome.Messages[0].ShouldContain("当選者フォーム、応募フォーム");
    }

    [Fact]
    public void PortableMedia_HandedOver_MustBeListed() =>
        Check.Given(Vendor(s => s.Medium(MediumKind.Pc, "パソコン"))
            .WithHop(HopEnds.Ward, HopEnds.Vendor(), Cargo.PortableMedia, HopMeans.ByHand, statement: "DVD-Rを手渡す"))
            .Finds(1).FindsOn("hops/0/statement");

    [Fact]
    public void UnspecificElectronicMedium_CoversTheVendorsOwnDevices_NotServices()
    {
        Check.Given(Vendor(s => s.Medium(MediumKind.Electronic, "電磁的媒体")).WithMediumUse(MediumKind.Server, "サーバ", linkId: "1")).FindsNothing();
        Check.Given(Vendor(s => s.Medium(MediumKind.Electronic, "電磁的媒体")).WithMediumUse(MediumKind.Cloud, "倉庫クラウド", linkId: "1")).Finds(1);
    }

    [Fact]
    public void CloudNamedForACaseThatMayNotCome_IsNotCounted() =>
        Check.Given(Vendor(s => s.Medium(MediumKind.Pc, "パソコン"))
            .WithMediumUse(MediumKind.Cloud, "クラウドサービス", MediumUseGround.Conditional, "1")).FindsNothing();

    [Fact]
    public void ServiceOfTheChain_ListedByName_IsFine() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社あおば企画", v => v.UsesCloud("受付 フォーム", publicIntake: true))
            .WithSheet(SheetKind.Outsourcing, s => s.Medium(MediumKind.Other, "受付フォーム及び当社サーバ"))).FindsNothing();

    [Fact]
    public void MediaCell_NotRead_IsUnknown() =>
        Check.Given(Vendor(_ => { }).WithMediumUse(MediumKind.Server, "サーバ", linkId: "1")).AsksFor("sheets/0/media");
}
