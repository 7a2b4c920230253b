using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Clauses.Tests;

public class TopicMissingRuleTests
{
    private static readonly ClauseTopic[] Both =
    [
        ClauseTopic.Secrecy, ClauseTopic.LimitedHolding, ClauseTopic.PurposeNotice, ClauseTopic.CarryOutBan, ClauseTopic.OtherUseBan, ClauseTopic.ProperManagement,
        ClauseTopic.CopyBan, ClauseTopic.Subcontracting, ClauseTopic.ReturnAndErasure, ClauseTopic.ErasureProof, ClauseTopic.NamedHandlers, ClauseTopic.Reports,
        ClauseTopic.Audit, ClauseTopic.YearlyAudit, ClauseTopic.Training, ClauseTopic.IncidentReport, ClauseTopic.Damages,
    ];

    private static readonly ClauseTopic[] Act = [.. Both, ClauseTopic.ImproperUse, ClauseTopic.ProperAcquisition, ClauseTopic.Complaints, ClauseTopic.Cancellation];

    private static readonly ClauseTopic[] Ordinance = [.. Both, ClauseTopic.ForbiddenCollection];

    private static RuleCheck Check => RuleCheck.For<TopicMissingRule>();

    private static EngagementBuilder Paper(int year) => new EngagementBuilder().WithVendor("株式会社みどり印刷").WithSubcontractor("有限会社はやて運送")
        .WithSheet(SheetKind.Outsourcing, s => s.Term(new DateOnly(year, 5, 1), new DateOnly(year, 11, 30)));

    private static Action<ClauseSetBuilder> Having(IEnumerable<ClauseTopic> topics, SubcontractingTerms terms = SubcontractingTerms.Banned) => set =>
    {
        foreach (ClauseTopic topic in topics)
        {
            set.Clause(TopicNames.Of(topic), topic);
        }

        set.Subcontracting(terms);
    };

    [Fact]
    public void SetUnderTheAct_WithoutCancellation_IsFound()
    {
        RuleOutcome outcome = Check.Given(Paper(2024).WithClauseSet("乙", 1, Having(Act.Except([ClauseTopic.Cancellation]))));
        outcome.Finds(1).FindsAbout("1").FindsOn("clauseSets/0/party").WithSeverity(Severity.Medium);
        outcome.Messages[0].ShouldBe("株式会社みどり印刷（乙）の特記事項に、「契約の解除」の項がありません。");
    }

    [Fact]
    public void SetUnderTheAct_Complete_IsFine() => Check.Given(Paper(2024).WithClauseSet("乙", 1, Having(Act))).FindsNothing();

    [Fact]
    public void SetUnderTheOrdinance_InItsTime_NeedsNoCancellation() => Check.Given(Paper(2020).WithClauseSet("乙", 1, Having(Ordinance))).FindsNothing();

    [Fact]
    public void OldSet_UsedUnderTheAct_LacksTheNewTopics() => Check.Given(Paper(2023).WithClauseSet("乙", 1, Having(Ordinance))).Finds(1);

    [Fact]
    public void ConsentToReentrusting_NeedsTheDutiesThatGoWithIt()
    {
        RuleOutcome outcome = Check.Given(Paper(2024).WithClauseSet("乙", 1, Having(Act, SubcontractingTerms.WithConsent)));
        outcome.Finds(1);
        outcome.Messages[0].ShouldContain("「再委託先への義務の引継ぎ」、「区による再委託先の調査」、「従事者への罰則の周知」");
    }

    [Fact]
    public void SubcontractorsSet_MustTellItsPeopleOfThePenalties() =>
        Check.Given(Paper(2020).WithClauseSet("丙", 2, Having(Ordinance))).Finds(1).FindsAbout("1.1");

    [Fact]
    public void YearlyCheckOfTheSubcontractor_CountsAsYearlyAudit() =>
        Check.Given(Paper(2020).WithClauseSet(
            "丙", 2, Having([.. Ordinance.Except([ClauseTopic.YearlyAudit]), ClauseTopic.SubcontractorYearlyInspection, ClauseTopic.SubcontractorPenalties]))).FindsNothing();

    [Fact]
    public void SetOfUnknownLaw_WithoutDates_IsUnknown() =>
        Check.Given(new EngagementBuilder().WithClauseSet("乙", 1, Having(Act))).AsksFor("clauseSets/0/regime");

    [Fact]
    public void NoSetAttached_IsUnknown_NotAbsent() => Check.Given(Paper(2024)).AsksFor("clauseSets");
}
