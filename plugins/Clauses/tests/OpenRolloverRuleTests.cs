using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Clauses.Tests;

public class OpenRolloverRuleTests
{
    private static readonly DateOnly Start = new(2025, 4, 1);
    private static readonly DateOnly End = new(2026, 3, 31);

    private static RuleCheck Check => RuleCheck.For<OpenRolloverRule>();

    [Fact]
    public void RolloverOfBothTiers_IsOneFinding_NamingBoth()
    {
        RuleOutcome outcome = Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷").WithSubcontractor("有限会社はやて運送")
            .WithSheet(SheetKind.Outsourcing, s => s.Term(Start, End, rollover: true))
            .WithSheet(SheetKind.ReOutsourcing, s => s.Term(Start, End, rollover: true)));
        outcome.Finds(1).FindsOn("sheets/0/term/rollover").FindsOn("sheets/1/term/rollover");
        outcome.Messages[0].ShouldBe("株式会社みどり印刷、有限会社はやて運送への委託は、次年度以降も同じ内容で続くとされています。");
    }

    [Fact]
    public void RolloverOfOneVendor_IsAboutThatVendor() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷").WithSheet(SheetKind.Outsourcing, s => s.Term(Start, End, rollover: true)))
            .Finds(1).FindsAbout("1");

    [Fact]
    public void TermThatEnds_IsFine() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷").WithSheet(SheetKind.Outsourcing, s => s.Term(Start, End))).FindsNothing();

    [Fact]
    public void TermNotRead_IsUnknown() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷").WithSheet(SheetKind.Outsourcing)).AsksFor("sheets/0/term");

    [Fact]
    public void PaperWithoutOutsourcing_IsNotApplicable() =>
        Check.Given(new EngagementBuilder().WithSheet(SheetKind.SecondaryUse)).IsNotApplicable();
}
