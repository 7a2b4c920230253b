using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Data.Tests;

public class PurposeNotNotifiedRuleTests
{
    private static RuleCheck Check => RuleCheck.For<PurposeNotNotifiedRule>();

    private static EngagementBuilder Intake => Cases.Outsourced(s => s.Work("ウェブでの受付", Activity.WebIntake));

    [Fact]
    public void IntakeOnTheWeb_WithNothingSaid_IsFound() => Check.Given(Intake).Finds(1).FindsAbout("1").FindsOn("sheets/0/work/0/text");

    [Fact]
    public void HandOverByThePerson_WithNothingSaid_IsFound() =>
        Check.Given(Cases.Outsourced(_ => { }).WithHop(HopEnds.Person, HopEnds.Vendor(), statement: "本人が申込書を出す")).Finds(1).FindsOn("hops/0/statement");

    [Fact]
    public void ClauseOnNotice_IsFine() => Check.Given(Intake.WithClauseSet("乙", 1, s => s.Clause("利用目的の明示", ClauseTopic.PurposeNotice))).FindsNothing();

    [Fact]
    public void ClauseOfAnotherTier_DoesNotHelp() => Check.Given(Intake.WithClauseSet("丙", 2, s => s.Clause("利用目的の明示", ClauseTopic.PurposeNotice))).Finds(1);

    [Fact]
    public void SafeguardOnConsent_IsFine() =>
        Check.Given(Intake.WithSafeguard(Side.Contractor, "応募の画面で利用目的を示し、同意を得る。", [])).FindsNothing();

    [Fact]
    public void NothingCollected_IsNotApplicable() => Check.Given(Cases.Outsourced(s => s.Work("封入", Activity.Inserting))).IsNotApplicable();

    [Fact]
    public void NoVendor_IsUnknown() => Check.Given(new EngagementBuilder()).AsksFor("chain");
}
