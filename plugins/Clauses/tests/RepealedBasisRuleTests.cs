using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Clauses.Tests;

public class RepealedBasisRuleTests
{
    private static RuleCheck Check => RuleCheck.For<RepealedBasisRule>().AsOf(2026, 4, 1);

    private static EngagementBuilder Paper(DateOnly end, bool? rollover = null) => new EngagementBuilder()
        .WithLegalBasis("条例第14条第1項", LegalRegime.Ordinance)
        .WithSheet(SheetKind.Outsourcing, s => s.Term(new DateOnly(2019, 5, 1), end, rollover))
        .WithClauseSet("乙", 1, c => c.Regime(LegalRegime.Ordinance));

    [Fact]
    public void Work_OnTheFirstDayAfterTheRepeal_IsFound() =>
        Check.Given(Paper(new DateOnly(2023, 4, 1))).Finds(1).FindsOn("legalBasis/0/provision").FindsOn("clauseSets/0/regime").FindsOn("sheets/0/term/end");

    [Fact]
    public void Work_EndingOnTheOrdinancesLastDay_IsFine() => Check.Given(Paper(new DateOnly(2023, 3, 31))).FindsNothing();

    [Fact]
    public void OldContractThatRollsOver_IsFound() =>
        Check.Given(Paper(new DateOnly(2019, 12, 28), rollover: true)).Finds(1).FindsOn("sheets/0/term/rollover");

    [Fact]
    public void OldContractThatRollsOver_JudgedInItsTime_IsFine() =>
        RuleCheck.For<RepealedBasisRule>().AsOf(2020, 4, 1).Given(Paper(new DateOnly(2019, 12, 28), rollover: true)).FindsNothing();

    [Fact]
    public void BasisUnderTheAct_IsFine() =>
        Check.Given(new EngagementBuilder().WithLegalBasis("要綱第3条", LegalRegime.Act)
            .WithSheet(SheetKind.Outsourcing, s => s.Term(new DateOnly(2025, 4, 1), new DateOnly(2026, 3, 31)))).FindsNothing();

    [Fact]
    public void NoBasisRead_IsUnknown() => Check.Given(new EngagementBuilder()).AsksFor("legalBasis");

    [Fact]
    public void OldBasis_WithoutDates_IsUnknown() =>
        Check.Given(new EngagementBuilder().WithLegalBasis("条例第14条第1項", LegalRegime.Ordinance)).AsksFor("sheets");
}
