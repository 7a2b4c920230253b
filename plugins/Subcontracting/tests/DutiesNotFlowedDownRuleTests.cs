using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Subcontracting.Tests;

public class DutiesNotFlowedDownRuleTests
{
    private static RuleCheck Check => RuleCheck.For<DutiesNotFlowedDownRule>();

    private static EngagementBuilder Chain() => new EngagementBuilder()
        .WithVendor("株式会社みどり印刷")
        .WithSubcontractor("株式会社あおば封入")
        .WithSafeguard(Side.Contractor, "通信を暗号化させる", [ControlIds.EncryptedCommunication])
        .WithSafeguard(Side.Contractor, "鍵のかかる棚にしまわせる", [ControlIds.LockedStorage]);

    [Fact]
    public void Duty_MissingFromTheSubcontractorsList_IsHighAndNamed()
    {
        RuleOutcome outcome = Check.Given(Chain().WithSafeguard(Side.Subcontractor, "鍵のかかる棚にしまわせる", [ControlIds.LockedStorage], sheet: 1, linkId: "1.1"));
        outcome.Finds(1).FindsAbout("1.1").FindsOn("safeguards/0/text").FindsOn("chain/1/name").WithSeverity(Severity.High);
        outcome.Messages[0].ShouldBe("株式会社みどり印刷に課す対策のうち、株式会社あおば封入には次がありません：通信の暗号化。");
    }

    [Fact]
    public void EveryDuty_PassedDown_IsFine() =>
        Check.Given(Chain().WithSafeguard(Side.Subcontractor, "暗号化と施錠", [ControlIds.EncryptedCommunication, ControlIds.LockedStorage], sheet: 1, linkId: "1.1")).FindsNothing();

    [Fact]
    public void Duty_OnlyGuessedForTheContractor_IsNotDemanded()
    {
        EngagementBuilder facts = Chain()
            .WithSafeguard(Side.Contractor, "紛らわしい対策", [ControlIds.PrintControl], confidence: 600)
            .WithSafeguard(Side.Subcontractor, "暗号化と施錠", [ControlIds.EncryptedCommunication, ControlIds.LockedStorage], sheet: 1, linkId: "1.1");
        Check.Given(facts).FindsNothing();
        Check.With("leastConfidence", 500).Given(facts).Finds(1);
    }

    [Fact]
    public void InspectingSubcontractors_IsNoDutyOfTheLastInTheChain() =>
        Check.Given(Chain()
            .WithSafeguard(Side.Contractor, "再委託先に立ち入る", [ControlIds.InspectionOfSubcontractors])
            .WithSafeguard(Side.Subcontractor, "暗号化と施錠", [ControlIds.EncryptedCommunication, ControlIds.LockedStorage], sheet: 1, linkId: "1.1")).FindsNothing();

    [Fact]
    public void Subcontractor_OfWhomOnlyTheNameIsKnown_HasNoDuties_AndIsHigh()
    {
        RuleOutcome outcome = Check.Given(Chain());
        outcome.Finds(1).FindsAbout("1.1").FindsOn("chain/1/name").WithSeverity(Severity.High);
        outcome.Messages[0].ShouldBe("株式会社あおば封入に行わせる対策が、何も書かれていません。");
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷").WithSubcontractor("株式会社あおば封入")).Finds(1);
    }

    [Fact]
    public void SubcontractorsList_NotUnderstood_IsUnknown() =>
        Check.Given(Chain().WithSafeguard(Side.Subcontractor, "別途協議する", [], sheet: 1, linkId: "1.1")).HasNoFinding().AsksFor("safeguards");

    [Fact]
    public void Vendor_WithoutSubcontractor_IsNotJudged() => Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷")).IsNotApplicable();
}
