using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Clauses.Tests;

public class ReferenceBrokenRuleTests
{
    private static RuleCheck Check => RuleCheck.For<ReferenceBrokenRule>();

    /// <summary>One set without a label: 1 secrecy, 2 inspection of subcontractors, 3 reports, 4 audit.</summary>
    private static EngagementBuilder OneSet => new EngagementBuilder().WithVendor("株式会社みどり印刷").WithSubcontractor("有限会社はやて運送")
        .WithClauseSet("乙", 1, c => c.Clause("秘密の保持", ClauseTopic.Secrecy).Clause("再委託", ClauseTopic.SubcontractorInspection)
            .Clause("報告", ClauseTopic.Reports).Clause("監査", ClauseTopic.Audit));

    [Fact]
    public void LabelOfAnAnnexThatIsNotThere_IsFound()
    {
        RuleOutcome outcome = Check.Given(OneSet
            .WithClauseReference("別紙", 4, ClauseTopic.Audit, "1")
            .WithClauseReference("（別紙１）", 3, ClauseTopic.Reports, "1.1", Side.Subcontractor));
        outcome.Finds(1).Says("label").FindsAbout("1.1").FindsOn("clauseReferences/1/number");
    }

    [Fact]
    public void NumberBeyondTheSet_IsFound() =>
        Check.Given(OneSet.WithClauseReference("別紙", 24, ClauseTopic.Audit, "1")).Finds(1).Says("number").FindsAbout("1").FindsOn("clauseSets/0/clauses/3/heading");

    [Fact]
    public void ItemOnSomethingElse_IsFound()
    {
        RuleOutcome outcome = Check.Given(OneSet.WithClauseReference("別紙", 1, ClauseTopic.Audit, "1"));
        outcome.Finds(1).Says("topic");
        outcome.Messages[0].ShouldBe("株式会社みどり印刷の対策は「立入り・監査」のために特記事項の1項を引きますが、その項は別の内容です。");
    }

    [Fact]
    public void SidesThatCiteDifferentItems_AreOneFinding()
    {
        RuleOutcome outcome = Check.Given(OneSet
            .WithClauseReference("別紙", 4, ClauseTopic.Audit, "1.1", Side.Ward)
            .WithClauseReference("別紙", 2, ClauseTopic.SubcontractorInspection, "1.1", Side.Subcontractor)
            .WithClauseReference("別紙", 3, ClauseTopic.Reports, "1.1", Side.Ward)
            .WithClauseReference("別紙", 2, ClauseTopic.Reports, "1.1", Side.Subcontractor));
        outcome.Finds(1).Says("sides").FindsAbout("1.1");
        outcome.Messages[0].ShouldContain("は3項と2項");
    }

    [Fact]
    public void TwoSetsWithoutLabels_AreCitedByTheirOrder() =>
        Check.Given(OneSet.WithClauseSet("丙", 2, c => c.Clause("監査", ClauseTopic.Audit))
            .WithClauseReference("別紙1", 4, ClauseTopic.Audit, "1").WithClauseReference("別紙2", 1, ClauseTopic.Audit, "1.1")
            .WithClauseReference("別紙1", null, linkId: "1")).FindsNothing();

    [Fact]
    public void OneSetThatAllCallByOneNumber_IsThatSet() =>
        Check.Given(OneSet.WithClauseReference("別紙1", 4, ClauseTopic.Audit, "1").WithClauseReference("別紙1", 3, ClauseTopic.Reports, "1")).FindsNothing();

    [Fact]
    public void RightNumbers_AreFine() =>
        Check.Given(OneSet.WithClauseReference("別紙", 4, ClauseTopic.Audit, "1", Side.Ward).WithClauseReference("別紙", 4, ClauseTopic.Audit, "1")).FindsNothing();

    [Fact]
    public void SetNotAttached_IsUnknown() => Check.Given(new EngagementBuilder().WithClauseReference("別紙", 4)).AsksFor("clauseSets");

    [Fact]
    public void NoReference_IsNotApplicable() => Check.Given(OneSet).IsNotApplicable();
}
