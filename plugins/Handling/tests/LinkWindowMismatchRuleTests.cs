using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Handling.Tests;

public class LinkWindowMismatchRuleTests
{
    private static readonly DateOnly May1 = new(2020, 5, 1);
    private static readonly DateOnly May11 = new(2020, 5, 11);
    private static readonly DateOnly May15 = new(2020, 5, 15);
    private static readonly DateOnly August31 = new(2020, 8, 31);

    private static RuleCheck Check => RuleCheck.For<LinkWindowMismatchRule>();

    private static EngagementBuilder Connected(string? linkId, DateOnly? from, DateOnly? to) => new EngagementBuilder()
        .WithVendor("株式会社みどり印刷")
        .WithSheet(SheetKind.Outsourcing, s => s.Term(May1, August31))
        .WithSheet(SheetKind.ExternalConnection, s => s.About(linkId).Counterparty("申請受付機構").Term(from, to));

    [Fact]
    public void OnlineAcceptance_BeforeTheConnection_IsFound()
    {
        RuleOutcome outcome = Check.Given(Connected(null, May15, August31)
            .WithWorkWindow(WorkWindowKind.OnlineAcceptance, "オンライン申請", May11, August31));
        outcome.Finds(1).FindsOn("workWindows/0/start").FindsOn("sheets/1/term/start").WithSeverity(Severity.High);
        outcome.Messages[0].ShouldBe("「オンライン申請」（令和2年5月11日～令和2年8月31日）が、申請受付機構との結合の期間（令和2年5月15日～令和2年8月31日）に収まっていません。");
    }

    [Fact]
    public void Contract_LongerThanItsOnlyRoute_IsFound() =>
        Check.Given(Connected("1", May15, August31).WithHop(HopEnds.Ward, HopEnds.Vendor(), means: HopMeans.DedicatedLine))
            .Finds(1).FindsAbout("1").FindsOn("sheets/0/term/start");

    [Fact]
    public void Contract_WithAnotherRoute_IsFine() =>
        Check.Given(Connected("1", May15, August31).WithHop(HopEnds.Ward, HopEnds.Vendor(), Cargo.PortableMedia, HopMeans.ByHand)).HasNoFinding();

    [Fact]
    public void Connection_CoveringTheWork_IsFine() =>
        Check.Given(Connected(null, May1, August31).WithWorkWindow(WorkWindowKind.OnlineAcceptance, "オンライン申請", May11, August31)).FindsNothing();

    [Fact]
    public void PostalAcceptance_NeedsNoConnection() =>
        Check.Given(Connected(null, May15, August31).WithWorkWindow(WorkWindowKind.PostalAcceptance, "郵送申請", May1, August31)).HasNoFinding();

    [Fact]
    public void ConnectionWithoutDates_IsUnknown() =>
        Check.Given(Connected("1", null, null)).AsksFor("sheets/1/term");

    [Fact]
    public void PaperWithoutConnection_IsNotApplicable() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷")).IsNotApplicable();
}
