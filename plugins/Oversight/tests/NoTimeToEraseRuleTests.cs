using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Oversight.Tests;

public class NoTimeToEraseRuleTests
{
    private static readonly DateOnly Start = new(2025, 10, 1);
    private static readonly DateOnly End = new(2026, 3, 31);

    private static RuleCheck Check => RuleCheck.For<NoTimeToEraseRule>();

    private static EngagementBuilder Handled(DateOnly? until) => new EngagementBuilder().WithVendor("株式会社みどり印刷")
        .WithSheet(SheetKind.Outsourcing, s => s.Term(Start, End).Handling(Start, until));

    [Fact]
    public void HandlingToTheLastDay_IsFound() =>
        Check.Given(Handled(End)).Finds(1).FindsAbout("1").FindsOn("sheets/0/handling/end").FindsOn("sheets/0/term/end").WithSeverity(Severity.Medium);

    [Fact]
    public void OneDayLeft_IsEnough_UnlessThePolicyAsksForMore()
    {
        Check.Given(Handled(new DateOnly(2026, 3, 30))).FindsNothing();
        Check.With("minimumDays", 30).Given(Handled(new DateOnly(2026, 3, 30))).Finds(1);
    }

    [Fact]
    public void HandlingNotStated_IsUnknown() => Check.Given(Handled(null)).AsksFor("sheets/0/handling/end");
}
