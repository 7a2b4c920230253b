using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Certification.Tests;

public class ExpiresWithinTermRuleTests
{
    private static readonly DateOnly End = new(2027, 3, 31);

    private static RuleCheck Check => RuleCheck.For<ExpiresWithinTermRule>().AsOf(2026, 4, 1);

    private static EngagementBuilder Vendor(DateOnly expires, DateOnly? end, Func<SheetBuilder, SheetBuilder>? sheet = null) => new EngagementBuilder()
        .WithVendor("株式会社みどり印刷", v => v.Certified(CertificationSchemes.PMark).Registered(r => r.Certified(CertificationSchemes.PMark, expires)))
        .WithSheet(SheetKind.Outsourcing, s => (sheet ?? (x => x))(s.Term(new DateOnly(2026, 4, 1), end)));

    [Fact]
    public void Mark_RunningOutBeforeTheEnd_IsHighWithItsDay()
    {
        RuleOutcome outcome = Check.Given(Vendor(new DateOnly(2026, 12, 31), End));
        outcome.Finds(1).FindsAbout("1").FindsOn("chain/0/registered/certifications/0/expires").FindsOn("sheets/0/term/end").WithSeverity(Severity.High);
        outcome.Findings[0].Due.ShouldBe(new DateOnly(2026, 12, 31));
    }

    [Fact]
    public void Mark_RunningOutBeforeErasureIsDone_IsFound_AsThePolicySaysHowLongItTakes()
    {
        Check.Given(Vendor(End, End)).Finds(1);
        Check.With("erasureDays", 0).Given(Vendor(End, End)).FindsNothing();
    }

    [Fact]
    public void Handling_EndingBeforeTheContract_CountsInsteadOfIt() =>
        Check.Given(Vendor(new DateOnly(2026, 12, 31), End, s => s.Handling(new DateOnly(2026, 4, 1), new DateOnly(2026, 9, 30)))).FindsNothing();

    [Fact]
    public void Mark_AlreadyRunOut_IsLeftToItsOwnRule() => Check.Given(Vendor(new DateOnly(2026, 3, 1), End)).IsNotApplicable();

    [Fact]
    public void End_NotRead_IsUnknown() => Check.Given(Vendor(new DateOnly(2026, 12, 31), null)).HasNoFinding().AsksFor("sheets/0/term/end");

    [Fact]
    public void Vendor_NotRegistered_IsUnknown() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷", v => v.Certified(CertificationSchemes.PMark))).AsksFor("chain/0/registered");
}
