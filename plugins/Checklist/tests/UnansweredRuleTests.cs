using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Checklist.Tests;

public class UnansweredRuleTests
{
    private static RuleCheck Check => RuleCheck.For<UnansweredRule>();

    [Fact]
    public void BlankCell_IsNamedWithItsSide()
    {
        RuleOutcome outcome = Check.Given(Lists.PrizeDraw.WithChecklist(Side.Ward).WithChecklist(Side.Contractor, c => c.Blank(ControlIds.RoomEntryControl, line: 90)));
        outcome.Finds(1).Says("blank").FindsAbout("1");
        outcome.Messages[0].ShouldBe("チェックリスト（委託先側）の「入退室の管理」に答えがありません。");
        outcome.Findings[0].Evidence[0].Line.ShouldBe(90);
    }

    [Fact]
    public void MissingRows_AreOneFindingASide() =>
        Check.Given(Lists.PrizeDraw
            .WithChecklist(Side.Ward, c => c.Without(ControlIds.SharedWorkFlow).Without(ControlIds.ServersUnderJapaneseLaw))
            .WithChecklist(Side.Contractor, c => c.Without(ControlIds.ClausesAndLaw))).Finds(2);

    [Fact]
    public void OneSideOnly_LacksTheOther() =>
        Check.Given(Lists.PrizeDraw.WithChecklist(Side.Ward)).Finds(1).Says("side").FindsOn("checklist/0/answer");

    [Fact]
    public void EveryRowAnswered_IsFine() =>
        Check.Given(Lists.PrizeDraw.WithChecklist(Side.Ward, Lists.ElectronicOnly).WithChecklist(Side.Contractor)).FindsNothing();

    [Fact]
    public void PaperWithoutChecklist_IsNotApplicable() => Check.Given(Lists.PrizeDraw).IsNotApplicable();

    [Fact]
    public void CrossesAndTriangles_AreAnswers() =>
        Check.Given(Lists.PrizeDraw.WithChecklist(Side.Ward, c => c.Undone(ControlIds.SharedWorkFlow).Partial(ControlIds.RoomEntryControl)).WithChecklist(Side.Contractor)).FindsNothing();
}
