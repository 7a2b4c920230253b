using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Cloud.Tests;

public class PublicIntakeVsClosedNetworkRuleTests
{
    private static RuleCheck Check => RuleCheck.For<PublicIntakeVsClosedNetworkRule>();

    private static EngagementBuilder OpenTo(string? linkId) => new EngagementBuilder().WithVendor("株式会社あおば企画").With(f => f with
    {
        MediumUses = [new MediumUse { Kind = MediumKind.WebForm, Name = Fact.Known("応募フォーム", Source.Paper(3, "応募フォーム")), LinkId = linkId, Public = true }],
    });

    [Fact]
    public void PublicForm_WithSetPartnersOnly_IsFound() =>
        Check.Given(OpenTo("1").WithChecklist(Side.Contractor)).Finds(1).FindsOn("checklist").FindsOn("mediumUses/0");

    [Fact]
    public void PublicFormOfTheWard_IsNotTheVendorsConcern() =>
        Check.Given(OpenTo(null).WithChecklist(Side.Contractor)).IsNotApplicable();

    [Fact]
    public void PublicForm_WithoutSuchASafeguard_IsFine() =>
        Check.Given(OpenTo("1").WithChecklist(Side.Contractor, c => c.No(ControlIds.SetPartnersOnly))).FindsNothing();

    [Fact]
    public void PublicForm_WithNoSafeguardsRead_IsUnknown() => Check.Given(OpenTo("1")).AsksFor("checklist");
}
