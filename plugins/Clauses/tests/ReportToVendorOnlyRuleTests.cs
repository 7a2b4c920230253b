using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Clauses.Tests;

public class ReportToVendorOnlyRuleTests
{
    private static RuleCheck Check => RuleCheck.For<ReportToVendorOnlyRule>();

    private static EngagementBuilder Paper(string party, int tier, string report, ClauseTopic topic = ClauseTopic.Reports) =>
        new EngagementBuilder().WithVendor("株式会社みどり印刷").WithSubcontractor("有限会社はやて運送")
            .WithClauseSet(party, tier, s => s.Clause("業務に関する報告", topic).With(c => c with
            {
                Clauses = [.. c.Clauses.Select(x => x with { Text = Fact.Known(report, Source.Paper(30, report)) })],
            }));

    [Theory]
    [InlineData(ClauseTopic.Reports)]
    [InlineData(ClauseTopic.Audit)]
    public void DutyTowardsTheVendorAlone_IsFound(ClauseTopic topic) =>
        Check.Given(Paper("丙", 2, "丙は、乙の求めに応じて報告する。", topic)).Finds(1).FindsAbout("1.1").FindsOn("clauseSets/0/clauses/0/text").WithSeverity(Severity.Medium);

    [Fact]
    public void DutyTowardsTheWardToo_IsFine() => Check.Given(Paper("丙", 2, "丙は、甲又は乙の求めに応じて報告する。")).FindsNothing();

    [Fact]
    public void OtherDuties_AreFine() => Check.Given(Paper("丙", 2, "丙は、乙の承諾なく複写してはならない。", ClauseTopic.CopyBan)).FindsNothing();

    [Fact]
    public void SetOfTheContractor_IsNotApplicable() => Check.Given(Paper("乙", 1, "乙は、報告する。")).IsNotApplicable();

    [Fact]
    public void SetThatNamesNobody_IsUnknown() =>
        Check.Given(Paper("丙", 2, "報告する。").With(f => f with { ClauseSets = [.. f.ClauseSets.Select(s => s with { Party = new() })] })).AsksFor("clauseSets/0/party");
}
