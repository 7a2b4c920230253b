using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Handling.Tests;

public class RouteUndefinedRuleTests
{
    private static RuleCheck Check => RuleCheck.For<RouteUndefinedRule>();

    private static EngagementBuilder Chain => new EngagementBuilder().WithVendor("株式会社あおば企画").WithSubcontractor("有限会社はやて運送");

    [Fact]
    public void SubcontractorsHop_WithoutMeans_IsFoundOnce()
    {
        RuleOutcome outcome = Check.Given(Chain
            .WithHop(HopEnds.Ward, HopEnds.Vendor(), means: HopMeans.DedicatedLine)
            .WithHop(HopEnds.Vendor(), HopEnds.Vendor("1.1"), statement: "宛名データを渡す")
            .WithHop(HopEnds.Vendor(), HopEnds.Vendor("1.1"), statement: "名簿を渡す"));
        outcome.Finds(1).FindsAbout("1.1").FindsOn("hops/1/statement").FindsOn("hops/2/statement");
        outcome.Messages[0].ShouldBe("株式会社あおば企画から有限会社はやて運送へ個人情報を渡す方法（媒体・経路）が書かれていません。");
    }

    [Fact]
    public void HopSaidElsewhereToGoByHand_IsDefined() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社あおば企画")
            .WithHop(HopEnds.Ward, HopEnds.Vendor(), Cargo.PortableMedia, HopMeans.ByHand)
            .WithHop(HopEnds.Ward, HopEnds.Vendor(), Cargo.Data)).FindsNothing();

    [Fact]
    public void PaperRoute_DoesNotFollowFromALine() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社あおば企画")
            .WithHop(HopEnds.Person, HopEnds.Vendor(), Cargo.FormEntry, HopMeans.WebForm)
            .WithHop(HopEnds.Person, HopEnds.Vendor(), Cargo.Paper, statement: "申請書を受け取る")).Finds(1);

    [Fact]
    public void DispatchToPeople_IsNotThisRulesConcern() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社あおば企画")
            .WithHop(HopEnds.Ward, HopEnds.Vendor(), means: HopMeans.ByHand)
            .WithHop(HopEnds.Vendor(), HopEnds.Person, Cargo.Goods)).FindsNothing();

    [Fact]
    public void Vendor_ThatNothingReaches_IsFound() =>
        Check.Given(Chain.WithHop(HopEnds.Ward, HopEnds.Vendor(), means: HopMeans.ByHand)).Finds(1).Says("none").FindsAbout("1.1");

    [Fact]
    public void SeveralServices_WithoutARouteToTheVendor_AreOneFinding()
    {
        RuleOutcome outcome = Check.Given(new EngagementBuilder().WithVendor("株式会社あおば企画")
            .WithHop(HopEnds.Service("応募フォーム"), HopEnds.Vendor()).WithHop(HopEnds.Service("当選フォーム"), HopEnds.Vendor()));
        outcome.Finds(1);
        outcome.Messages[0].ShouldStartWith("当選フォーム、応募フォームから株式会社あおば企画へ");
    }

    [Fact]
    public void NoHopRead_IsUnknown() => Check.Given(Chain).AsksFor("hops");
}
