using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using VendorRisk.Contract;
using VendorRisk.PluginHost;
using VendorRisk.PluginKit;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Scale;
using VendorRisk.Scoring.Tests.Policies;

namespace VendorRisk.Scoring.Tests.Assessments;

public class AssessorTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    private static EngagementFacts Facts() => new EngagementBuilder()
        .Title("健診案内の発送", line: 3)
        .People(1200)
        .Reentrustment(ReentrustmentStance.Declared)
        .WithVendor("株式会社みどり印刷", line: 10)
        .WithSubcontractor("有限会社あさひ運輸", line: 20)
        .WithSheet(SheetKind.Outsourcing, s => s.Items(SensitivityClass.Contact, "氏名", "住所").Item("世帯番号", SensitivityClass.Identifier).Medium(MediumKind.Paper, "紙"))
        .WithSheet(SheetKind.ReOutsourcing, s => s.Items(SensitivityClass.Contact, "氏名", "住所").Medium(MediumKind.Paper, "紙"))
        .Build();

    [Fact]
    public void Assess_AnyFindings_NumbersAddUpExactly()
    {
        Assessment assessment = TestPack.Assessor(
            TestRule.OnEachLink("certification.a", Severity.High),
            TestRule.OnEachLink("certification.b", Severity.Medium),
            TestRule.OnTitle("data.a", Severity.Low),
            TestRule.OnTitle("data.info", Severity.Info),
            new TestRule("cloud.a", Severity.High, _ => RuleResult.Missing("chain/0/cloudServices"))).Assess(Facts(), Day);

        Sum(assessment.InherentParts.Select(p => p.Points)).ShouldBe(assessment.Inherent);
        Points contributions = Sum(assessment.Findings.Select(f => f.Contribution).Concat(assessment.Unjudged.Select(u => u.Contribution)));
        (assessment.Inherent + contributions).ShouldBe(assessment.Residual);
        Sum(assessment.Categories.Select(c => c.Score)).ShouldBe(contributions);
        assessment.Findings.Single(f => f.Severity == Severity.Info).Contribution.ShouldBe(Points.Zero);
        assessment.Unjudged.ShouldHaveSingleItem().Contribution.ShouldBeGreaterThan(Points.Zero);
        assessment.Complete.ShouldBeTrue();
    }

    [Fact]
    public void Assess_Twice_GivesTheSameBytes_AlsoAfterARoundTrip()
    {
        using Assessor assessor = TestPack.Assessor(TestRule.OnEachLink("certification.a", Severity.High), TestRule.OnTitle("data.a", Severity.Low));
        string first = Json(assessor.Assess(Facts(), Day));
        Json(assessor.Assess(JsonSerializer.Deserialize<EngagementFacts>(JsonSerializer.Serialize(Facts(), ContractJson.Options), ContractJson.Options)!, Day)).ShouldBe(first);
        Json(JsonSerializer.Deserialize<Assessment>(first, ContractJson.Options)!).ShouldBe(first);
    }

    [Fact]
    public void Replay_StoredAssessment_IsTheSame_AndSaysWhatDiffersWhenNot()
    {
        using Assessor assessor = TestPack.Assessor(TestRule.OnTitle("data.a", Severity.Low));
        Assessment stored = JsonSerializer.Deserialize<Assessment>(Json(assessor.Assess(Facts(), Day)), ContractJson.Options)!;
        assessor.Replay(stored, Facts()).Same.ShouldBeTrue();

        using Assessor other = TestPack.Assessor(TestPolicy.With(p => p["version"] = "2026-2"), TestRule.OnTitle("data.a", Severity.Medium));
        ReplayOutcome replay = other.Replay(stored, Facts() with { Department = Fact.Known("総務課") });
        replay.Same.ShouldBeFalse();
        replay.Differences.ShouldSatisfyAllConditions(d => d.ShouldContain(x => x.Contains("2026-2")), d => d.ShouldContain(x => x.Contains("事実")));
    }

    [Fact]
    public void Assess_Findings_ComeSeverestFirstWithTextsAndEvidence()
    {
        Assessment assessment = TestPack.Assessor(
            TestRule.OnTitle("paper.a", Severity.High), TestRule.OnTitle("cloud.a", Severity.Low), TestRule.OnEachLink("certification.a", Severity.High)).Assess(Facts(), Day);
        assessment.Findings.Select(f => (f.Rule, f.LinkId)).ShouldBe(
            [("certification.a", "1"), ("certification.a", "1.1"), ("paper.a", null), ("cloud.a", null)]);
        AssessedFinding sub = assessment.Findings[1];
        sub.Subject.ShouldBe("有限会社あさひ運輸");
        sub.Message.Ja.ShouldBe("chain/1/nameについて指摘します。");
        sub.Remedy.En.ShouldBe("Mend chain/1/name.");
        sub.Evidence[0].Line.ShouldBe(20);
        sub.Evidence[0].Quote.ShouldBe("有限会社あさひ運輸");
    }

    [Fact]
    public void Assess_OneCriticalFinding_GatesAtE()
    {
        Assessment assessment = TestPack.Assessor(new TestRule("data.a", Severity.Low, c => RuleResult.Found([TestRule.On(c.Facts.Title, severity: Severity.Critical)])))
            .Assess(Facts(), Day);
        assessment.Gated.ShouldBeTrue();
        assessment.Grade.ShouldBe(Grade.E);
        assessment.Residual.ShouldBeLessThan(new Points(800));
    }

    [Fact]
    public void Assess_MissingFacts_AreUnknownAndCountTowardsRisk()
    {
        Assessment without = TestPack.Assessor(new TestRule("cloud.a", Severity.High, _ => RuleResult.Nothing)).Assess(Facts(), Day);
        Assessment with = TestPack.Assessor(new TestRule("cloud.a", Severity.High, _ => RuleResult.Missing("chain"))).Assess(Facts(), Day);
        with.Residual.ShouldBeGreaterThan(without.Residual);
        with.Categories.Single(c => c.Category == RiskCategories.Cloud).State.ShouldBe(CategoryState.Unknown);
        without.Categories.Single(c => c.Category == RiskCategories.Cloud).State.ShouldBe(CategoryState.Judged);
    }

    [Fact]
    public void Assess_PolicySetsARule_SeverityParametersAndSwitchTakeEffect()
    {
        TestRule counted = new("data.a", Severity.Low, c => c.Parameters["least"] > 5 ? RuleResult.Found([TestRule.On(c.Facts.Title)]) : RuleResult.Nothing, new RuleParameter("least", 1, 0, 10, "最少"));
        Assessment assessment = TestPack.Assessor(
            TestPolicy.With(p => p["rules"] = new JsonObject
            {
                ["data.a"] = new JsonObject { ["severity"] = "high", ["parameters"] = new JsonObject { ["least"] = 6 } },
                ["cloud.a"] = new JsonObject { ["enabled"] = false },
            }),
            counted,
            TestRule.OnTitle("cloud.a", Severity.High)).Assess(Facts(), Day);
        assessment.Findings.ShouldHaveSingleItem().Severity.ShouldBe(Severity.High);
        assessment.Rules.Select(r => r.Id).ShouldBe(["data.a"]);
        assessment.Complete.ShouldBeTrue();
        assessment.Categories.Single(c => c.Category == RiskCategories.Cloud).State.ShouldBe(CategoryState.NotCovered);
    }

    [Theory]
    [InlineData("data.gone", "{}")]
    [InlineData("data.a", """{ "parameters": { "lesat": 6 } }""")]
    public void Assess_PolicyThatDoesNotFitTheRules_IsAFault(string rule, string setting)
    {
        Assessment assessment = TestPack.Assessor(TestPolicy.With(p => p["rules"] = new JsonObject { [rule] = JsonNode.Parse(setting) }), TestRule.OnTitle("data.a", Severity.Low))
            .Assess(Facts(), Day);
        assessment.Complete.ShouldBeFalse();
        assessment.Faults.ShouldContain(f => f.Kind == FaultKind.PolicyMismatch && f.Rule == rule);
    }

    private static string Json(Assessment assessment) => JsonSerializer.Serialize(assessment, ContractJson.Options);

    private static Points Sum(IEnumerable<Points> points) => points.Aggregate(Points.Zero, (a, b) => a + b);
}
