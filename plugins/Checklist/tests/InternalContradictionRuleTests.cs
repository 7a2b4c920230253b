using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Checklist.Tests;

public class InternalContradictionRuleTests
{
    private static RuleCheck Check => RuleCheck.For<InternalContradictionRule>();

    [Fact]
    public void ElectronicOnly_BesideLockedStorageOfPaper_IsOneFindingForBothSides()
    {
        RuleOutcome outcome = Check.Given(Lists.PrizeDraw
            .WithChecklist(Side.Ward, Lists.ElectronicOnly).WithChecklist(Side.Contractor, Lists.ElectronicOnly));
        outcome.Finds(1).Says("ground").FindsOn("checklist/9/answer").FindsOn("checklist/33/answer").FindsOn("checklist/6/ground");
        outcome.Messages[0].ShouldBe("区・委託先側は「電子データだけを扱う」を理由に「－」としながら、「施錠保管」を「○」としています。");
    }

    [Fact]
    public void ElectronicOnly_WithAStickToLockUp_IsConsistent() =>
        Check.Given(Lists.InvitationPrinting.WithChecklist(Side.Ward, c => c.No(ControlIds.LockableBag, WaiverGround.ElectronicOnly))).FindsNothing();

    [Fact]
    public void HandOverControl_WaivedOnOneSideOnly_IsFound() =>
        Check.Given(Lists.InvitationPrinting.WithChecklist(Side.Ward, c => c.No(ControlIds.HandOverRecord)).WithChecklist(Side.Contractor))
            .Finds(1).Says("sides").FindsOn("checklist/8/answer").FindsOn("checklist/32/answer");

    [Fact]
    public void NoSystem_BesideTickedVirusProtection_IsFound() =>
        Check.Given(Lists.InvitationPrinting.WithChecklist(Side.Contractor, c => c.No(ControlIds.RedundancyAndBackup, WaiverGround.NoSystem))).Finds(1).FindsAbout("1");

    [Fact]
    public void AnswersWithoutWaiver_AreConsistent() =>
        Check.Given(Lists.InvitationPrinting.WithChecklist(Side.Ward).WithChecklist(Side.Contractor)).FindsNothing();

    [Fact]
    public void PaperWithoutChecklist_IsNotApplicable() => Check.Given(Lists.PrizeDraw).IsNotApplicable();

    [Fact]
    public void Declined_BesideTicked_IsNoContradiction() =>
        Check.Given(Lists.PrizeDraw.WithChecklist(Side.Ward, c => c.Undone(ControlIds.HandOverRecord)).WithChecklist(Side.Contractor)).FindsNothing();
}
