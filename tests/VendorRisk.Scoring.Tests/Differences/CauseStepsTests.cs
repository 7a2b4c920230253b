using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.PluginHost;
using VendorRisk.PluginHost.Loading;
using VendorRisk.PluginHost.Packs;
using VendorRisk.PluginKit;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Differences;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Scale;
using VendorRisk.Scoring.Tests.Assessments;
using VendorRisk.Scoring.Tests.Policies;

namespace VendorRisk.Scoring.Tests.Differences;

public class CauseStepsTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);
    private static readonly EngagementId Engagement = EngagementId.New();

    private static EngagementFacts Facts(int people = 60) => new EngagementBuilder().Title("案内の発送").People(people).Reentrustment(ReentrustmentStance.Denied)
        .WithVendor("株式会社みどり印刷").WithSheet(SheetKind.Outsourcing, s => s.Item("氏名").Medium(MediumKind.Paper, "紙")).Build();

    /// <summary>A finding once a day has come.</summary>
    private static TestRule From(string id, DateOnly day) =>
        new(id, Severity.High, c => c.AsOf >= day ? RuleResult.Found([TestRule.On(c.Facts.Title)]) : RuleResult.Nothing);

    private static LoadedPack Pack(string id, params ImmutableArray<Rule> rules) =>
        new(new PackStamp(id, "1.0.0", id), [.. rules.Select(r => new LoadedRule(r, r.Descriptor, id))], null);

    private static RulesInForce Rules(Policy policy, params LoadedPack[] packs) =>
        new(PackHost.Of(packs), policy, new ScoringOptions { PluginsFolder = "", HardLimit = TimeSpan.FromSeconds(20) }, NullLoggerFactory.Instance);

    private static ComparedSide Side(RulesInForce rules, EngagementFacts facts, DateOnly asOf) =>
        new(new StoredAssessment(1, Engagement, 1, default, rules.Assess(facts, asOf)), facts.WithPaths(), rules.Policy);

    [Fact]
    public void Difference_FourCausesAtOnce_GivesEachItsPartAndAddsUpExactly()
    {
        LoadedPack kept = Pack("Kept", From("certification.a", Day.AddDays(10)), TestRule.OnTitle("data.a", Severity.Medium));
        LoadedPack added = Pack("Added", TestRule.OnTitle("cloud.a", Severity.High));
        Policy heavier = TestPolicy.With(p =>
        {
            p["version"] = "2026-2";
            p["findings"]!["weights"]!["high"] = 15;
        });
        RulesInForce today = Rules(heavier, kept, added);

        AssessmentDifference difference = new CauseSteps(
            today, Side(Rules(PolicyReader.Default(), kept), Facts(), Day), Side(today, Facts(people: 20000), Day.AddDays(10))).Difference();

        difference.RulesAvailable.ShouldBeTrue();
        difference.Causes.Select(c => c.Cause).ShouldBe([ChangeCause.Date, ChangeCause.Fact, ChangeCause.Rule, ChangeCause.Policy]);
        difference.Causes.Sum(c => c.Points.Tenths).ShouldBe(difference.Points.Tenths);
        difference.Causes.ShouldAllBe(c => c.Points.Tenths == c.Inherent.Tenths + c.Findings.Sum(f => f.Points.Tenths) + c.Shifted.Tenths);
        CauseChange date = difference.Causes[0];
        date.Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Rule.ShouldBe("certification.a"), f => f.Kind.ShouldBe(FindingChangeKind.Added));
        date.Inherent.ShouldBe(Points.Zero);
        CauseChange fact = difference.Causes[1];
        fact.Inherent.ShouldBeGreaterThan(Points.Zero);
        fact.Facts.ShouldHaveSingleItem().What.ShouldBe(ChangedThing.People);
        CauseChange rule = difference.Causes[2];
        rule.Findings.ShouldHaveSingleItem().Rule.ShouldBe("cloud.a");
        rule.Details.ShouldHaveSingleItem().ShouldContain("Added 1.0.0 が加わりました");
        CauseChange policy = difference.Causes[3];
        policy.Findings.ShouldBeEmpty();
        policy.Points.ShouldBeGreaterThan(Points.Zero);
        policy.Details.ShouldBe(["採点方針 2026-1 → 2026-2"]);
        (difference.Causes[0].Before, difference.Causes[^1].After).ShouldBe((difference.Earlier.Assessment.Grade, difference.Later.Assessment.Grade));
    }

    [Fact]
    public void Difference_OldPluginGone_CountsWhatCannotBeJudgedAgainAsRule()
    {
        LoadedPack old = Pack("Gone", TestRule.OnTitle("data.a", Severity.High));
        LoadedPack now = Pack("Now", TestRule.OnTitle("data.a", Severity.Low));
        RulesInForce today = Rules(PolicyReader.Default(), now);
        AssessmentDifference difference = new CauseSteps(
            today, Side(Rules(PolicyReader.Default(), old), Facts(), Day), Side(today, Facts(people: 20000), Day)).Difference();

        difference.RulesAvailable.ShouldBeFalse();
        difference.Causes.Select(c => c.Cause).ShouldBe([ChangeCause.Fact, ChangeCause.Rule]);
        difference.Causes.Sum(c => c.Points.Tenths).ShouldBe(difference.Points.Tenths);
        difference.Causes[1].Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            f => f.Kind.ShouldBe(FindingChangeKind.Severity), f => f.Before.ShouldBe(Severity.High), f => f.After.ShouldBe(Severity.Low));
    }

    [Fact]
    public void Difference_OfTheSame_IsEmpty()
    {
        RulesInForce rules = Rules(PolicyReader.Default(), Pack("Kept", TestRule.OnTitle("data.a", Severity.High)));
        new CauseSteps(rules, Side(rules, Facts(), Day), Side(rules, Facts(), Day)).Difference().IsEmpty.ShouldBeTrue();
    }
}
