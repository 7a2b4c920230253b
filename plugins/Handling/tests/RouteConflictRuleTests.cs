using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Handling.Tests;

public class RouteConflictRuleTests
{
    private static RuleCheck Check => RuleCheck.For<RouteConflictRule>();

    private static EngagementBuilder Mailing => new EngagementBuilder()
        .WithVendor("株式会社あおば企画").WithSheet(SheetKind.Outsourcing, s => s.Work("引換券の発送", Activity.Dispatch))
        .WithSubcontractor("有限会社はやて運送").WithSheet(SheetKind.ReOutsourcing, s => s.Work("引換券の発送", Activity.Dispatch));

    [Fact]
    public void MailDeliveredToTheWard_ThoughTheSubcontractorSendsIt_IsOneConflict()
    {
        RuleOutcome outcome = Check.Given(Mailing
            .WithHop(HopEnds.Vendor(), HopEnds.Ward, Cargo.SealedMail, HopMeans.Delivered, statement: "封入した引換券を区に納品"));
        outcome.Finds(1).FindsAbout("1.1").Says("sealed").FindsOn("hops/0/statement").FindsOn("sheets/1/work/0/text").WithSeverity(Severity.High);
    }

    [Fact]
    public void MailDeliveredToTheWard_WhichSendsItItself_IsNoConflict() =>
        Check.Given(new EngagementBuilder()
            .WithVendor("株式会社みどり印刷").WithSheet(SheetKind.Outsourcing, s => s.Work("案内状の印刷・封入", Activity.Printing, Activity.Inserting))
            .WithHop(HopEnds.Vendor(), HopEnds.Ward, Cargo.SealedMail, HopMeans.Delivered)).FindsNothing();

    [Fact]
    public void SameData_ByHandAndSent_IsAConflict() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷")
            .WithHop(HopEnds.Ward, HopEnds.Vendor(), Cargo.Data, HopMeans.Sent, statement: "データを送付")
            .WithHop(HopEnds.Ward, HopEnds.Vendor(), Cargo.PortableMedia, HopMeans.ByHand, statement: "USBを手渡し"))
            .Finds(1).Says("means").FindsOn("hops/0/means").FindsOn("hops/1/means");

    [Theory]
    [InlineData(HopMeans.DedicatedLine)]
    [InlineData(HopMeans.EncryptedInternet)]
    [InlineData(HopMeans.SharedStore)]
    public void SameData_ByHandAndOverALine_IsAConflict(HopMeans line) =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷")
            .WithHop(HopEnds.Ward, HopEnds.Vendor(), Cargo.Data, line, statement: "データを送信")
            .WithHop(HopEnds.Ward, HopEnds.Vendor(), Cargo.Data, HopMeans.ByHand, statement: "データは手渡し"))
            .Finds(1).Says("wire").FindsOn("hops/0/means").FindsOn("hops/1/means");

    [Fact]
    public void LineAndHandOver_MayBothHold() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷")
            .WithHop(HopEnds.Ward, HopEnds.Vendor(), Cargo.Data, HopMeans.DedicatedLine)
            .WithHop(HopEnds.Ward, HopEnds.Vendor(), Cargo.PortableMedia, HopMeans.ByHand)).FindsNothing();

    [Fact]
    public void NoHopRead_IsUnknown() => Check.Given(Mailing).AsksFor("hops");
}
