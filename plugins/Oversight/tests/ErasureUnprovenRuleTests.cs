using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Oversight.Tests;

public class ErasureUnprovenRuleTests
{
    private static RuleCheck Check => RuleCheck.For<ErasureUnprovenRule>().AsOf(2026, 5, 1);

    private static EngagementBuilder Work(DateOnly? certificate = null, DateOnly? check = null, bool lookedUp = true, bool? rollover = null) => new EngagementBuilder()
        .WithVendor("株式会社みどり印刷", v => v.With(l => l with
            {
                Erasure = new Erasure
                {
                    CertificateDate = certificate is { } c ? Fact.Known(c)
                        : lookedUp ? Fact.Unknown<DateOnly>("消去証明書の記録がありません", Source.Register("erasure/1", "消去証明書"))
                        : new Fact<DateOnly>(),
                    CheckedOn = check is { } d ? Fact.Known(d) : new Fact<DateOnly>(),
                },
            }))
        .WithSheet(SheetKind.Outsourcing, s => s.Term(new DateOnly(2025, 4, 1), new DateOnly(2026, 3, 31), rollover));

    [Fact]
    public void WorkOver_WithoutCertificate_IsFound()
    {
        RuleOutcome outcome = Check.Given(Work());
        outcome.Finds(1).Says("none").FindsAbout("1").FindsOn("chain/0/erasure/certificateDate").FindsOn("sheets/0/term/end").WithSeverity(Severity.High);
        outcome.Messages[0].ShouldBe("株式会社みどり印刷の業務は令和8年3月31日に終わりましたが、消去証明書がありません。");
    }

    [Fact]
    public void CertificateAlone_IsNotEnough() => Check.Given(Work(new DateOnly(2026, 4, 10))).Finds(1).Says("unchecked");

    [Fact]
    public void CertificateChecked_IsFine() => Check.Given(Work(new DateOnly(2026, 4, 10), new DateOnly(2026, 4, 20))).FindsNothing();

    [Fact]
    public void WithinTheDaysOfGrace_IsFine() => RuleCheck.For<ErasureUnprovenRule>().AsOf(2026, 4, 30).Given(Work()).FindsNothing();

    [Fact]
    public void WorkThatRollsOver_IsNotOver() => Check.Given(Work(rollover: true)).FindsNothing();

    [Fact]
    public void RecordsNotLookedUp_IsUnknown() => Check.Given(Work(lookedUp: false)).AsksFor("chain/0/erasure/certificateDate");
}
