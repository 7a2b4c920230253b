using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Oversight.Tests;

public class InspectionOverdueRuleTests
{
    private static RuleCheck Check => RuleCheck.For<InspectionOverdueRule>();

    private static EngagementBuilder Work(Action<RegisteredVendorBuilder>? register, bool? rollover = null) => new EngagementBuilder()
        .WithVendor("株式会社みどり印刷", v => v.Registered(register))
        .WithSheet(SheetKind.Outsourcing, s => s.Term(new DateOnly(2024, 6, 1), new DateOnly(2026, 3, 31), rollover));

    [Fact]
    public void FiscalYearWithoutInspection_IsFound()
    {
        RuleOutcome outcome = Check.AsOf(2025, 4, 1).Given(Work(null));
        outcome.Finds(1).Says("past").FindsAbout("1").FindsOn("chain/0/registered/name").WithSeverity(Severity.High);
        outcome.Messages[0].ShouldBe("株式会社みどり印刷への立入り調査が、令和6年度に行われていません。");
    }

    [Fact]
    public void InspectionOnTheYearsLastDay_Counts() =>
        Check.AsOf(2025, 4, 1).Given(Work(v => v.Inspected(new DateOnly(2025, 3, 31)))).FindsNothing();

    [Fact]
    public void InspectionBeforeTheWorkBegan_DoesNotCount() =>
        Check.AsOf(2025, 4, 1).Given(Work(v => v.Inspected(new DateOnly(2024, 5, 31)))).Finds(1);

    [Fact]
    public void RunningYear_IsNotLate_UntilItsEndIsNear()
    {
        EngagementBuilder first = Work(v => v.Inspected(new DateOnly(2025, 3, 1)));
        Check.AsOf(2025, 9, 1).Given(first).FindsNothing();
        RuleOutcome near = Check.AsOf(2026, 2, 1).Given(first);
        near.Finds(1).Says("due").WithSeverity(Severity.Medium);
        near.Findings[0].Due.ShouldBe(new DateOnly(2026, 3, 31));
    }

    [Fact]
    public void WorkThatRollsOver_GoesOnBeingInspected() =>
        Check.AsOf(2027, 5, 1).Given(Work(v => v.Inspected(new DateOnly(2025, 3, 1)).Inspected(new DateOnly(2026, 3, 1)), rollover: true)).Finds(1).Says("past");

    [Fact]
    public void WorkNotYetBegun_IsFine() => Check.AsOf(2024, 5, 1).Given(Work(null)).FindsNothing();

    [Fact]
    public void VendorNotInTheRegister_IsUnknown() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷")
            .WithSheet(SheetKind.Outsourcing, s => s.Term(new DateOnly(2024, 6, 1), new DateOnly(2025, 3, 31)))).AsksFor("chain/0/registered");
}
