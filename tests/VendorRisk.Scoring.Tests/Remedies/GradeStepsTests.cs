using VendorRisk.Contract;
using VendorRisk.PluginKit;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Remedies;
using VendorRisk.Scoring.Scale;
using VendorRisk.Scoring.Tests.Assessments;
using VendorRisk.Scoring.Tests.Policies;

namespace VendorRisk.Scoring.Tests.Remedies;

public class GradeStepsTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    private static EngagementFacts Facts() => new EngagementBuilder().Title("案内の発送").People(60).Reentrustment(ReentrustmentStance.Denied)
        .WithVendor("株式会社みどり印刷").WithSheet(SheetKind.Outsourcing, s => s.Item("氏名").Medium(MediumKind.Paper, "紙")).Build();

    private static TestRule Critical(string id) => new(id, Severity.Critical, c => RuleResult.Found([TestRule.On(c.Facts.Title)]));

    [Fact]
    public void Next_CriticalFinding_IsInTheSetAndGivesTheGradeWithoutIt()
    {
        using Assessor assessor = TestPack.Assessor(Critical("data.a"), TestRule.OnTitle("cloud.a", Severity.Low));
        Assessment assessment = assessor.Assess(Facts(), Day);
        GradeStep step = new GradeSteps(assessor).NextOf(assessment).ShouldNotBeNull();
        assessment.Grade.ShouldBe(Grade.E);
        step.Findings.Select(i => assessment.Findings[i].Rule).ShouldBe(["data.a"]);
        using Assessor mended = TestPack.Assessor(TestRule.OnTitle("cloud.a", Severity.Low));
        Assessment after = mended.Assess(Facts(), Day);
        (step.Grade, step.Residual).ShouldBe((after.Grade, after.Residual));
    }

    [Fact]
    public void Next_NotMendableGate_CannotBeReached()
    {
        using Assessor assessor = TestPack.Assessor(TestPolicy.With(p => p["notMendable"]!.AsArray().Add("data.a")), Critical("data.a"));
        GradeStep step = new GradeSteps(assessor).NextOf(assessor.Assess(Facts(), Day)).ShouldNotBeNull();
        (step.Reachable, step.Count, step.Grade).ShouldBe((false, 0, Grade.D));
    }

    [Fact]
    public void Next_OpenQuestion_CountsAsSomethingToAnswer()
    {
        using Assessor assessor = TestPack.Assessor(
            TestPolicy.With(p => p["bands"]!["B"] = 19), new TestRule("cloud.a", Severity.Critical, _ => RuleResult.Missing("chain")));
        Assessment assessment = assessor.Assess(Facts(), Day);
        GradeStep step = new GradeSteps(assessor).NextOf(assessment).ShouldNotBeNull();
        assessment.Grade.ShouldBe(Grade.B);
        (step.Reachable, step.Findings.Length, step.Unknowns.Length, step.Grade).ShouldBe((true, 0, 1, Grade.A));
    }

    [Fact]
    public void Next_GradeA_OrAnotherPolicy_HasNothingToSay()
    {
        using Assessor assessor = TestPack.Assessor(Critical("data.a"));
        Assessment judged = assessor.Assess(Facts(), Day);
        new GradeSteps(assessor).NextOf(judged with { PolicyHash = "another" }).ShouldBeNull();
        new GradeSteps(assessor).NextOf(judged with { Grade = Grade.A }).ShouldBeNull();
    }
}
