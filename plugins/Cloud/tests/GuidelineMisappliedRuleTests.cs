using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Cloud.Tests;

public class GuidelineMisappliedRuleTests
{
    private static RuleCheck Check => RuleCheck.For<GuidelineMisappliedRule>();

    private static EngagementBuilder Demanded(Action<VendorBuilder>? vendor = null) =>
        new EngagementBuilder().WithVendor("株式会社あおば企画", vendor).With(f => f with
        {
            GuidelineDemands = [new GuidelineDemand { Statement = Fact.Known("クラウド提供者の指針", Source.Paper(4, "クラウド提供者の指針")), LinkId = "1" }],
        });

    [Fact]
    public void UserOfACloud_HeldToTheProvidersGuideline_IsFound() => Check.Given(Demanded()).Finds(1).FindsOn("guidelineDemands/0");

    [Fact]
    public void ProviderOfItsOwnCloud_IsRightlyHeldToIt() =>
        Check.Given(Demanded(v => v.With(l => l with
        {
            CloudServices = [new CloudService { Name = Fact.Known("あおばクラウド"), Operator = Fact.Known("株式会社あおば企画") }],
        }))).FindsNothing();

    [Fact]
    public void NoGuideline_IsNotApplicable() => Check.Given(new EngagementBuilder().WithVendor("株式会社あおば企画")).IsNotApplicable();
}
