using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Oversight.Tests;

public class ErasureDateUnsetRuleTests
{
    private static RuleCheck Check => RuleCheck.For<ErasureDateUnsetRule>();

    private static EngagementBuilder Vendor(Action<SheetBuilder>? sheet = null) => new EngagementBuilder().WithVendor("株式会社みどり印刷")
        .WithSheet(SheetKind.Outsourcing, s =>
        {
            s.Term(new DateOnly(2025, 4, 1), new DateOnly(2026, 3, 31));
            sheet?.Invoke(s);
        });

    [Fact]
    public void ErasureWithoutDate_IsFound()
    {
        RuleOutcome outcome = Check.Given(Vendor().WithSafeguard(Side.Contractor, "業務の後、データを消去させる", [ControlIds.ReturnAndErasure]));
        outcome.Finds(1).FindsAbout("1").FindsOn("safeguards/0/text").WithSeverity(Severity.Low);
        outcome.Messages[0].ShouldBe("株式会社みどり印刷がデータをいつまでに消去するか、決まっていません。");
    }

    [Fact]
    public void DeadlineInTheSheet_IsFine() =>
        Check.Given(Vendor(s => s.With(f => f with { ErasureDeadline = Fact.Known("業務終了後30日以内", Source.Paper(9, "30日以内")) }))
            .WithSafeguard(Side.Contractor, "消去させる", [ControlIds.ReturnAndErasure])).FindsNothing();

    [Fact]
    public void PeriodOfHandling_SetsTheDate() =>
        Check.Given(Vendor(s => s.Handling(new DateOnly(2025, 6, 1), new DateOnly(2025, 9, 30))).WithChecklist(Side.Contractor)).FindsNothing();

    [Fact]
    public void NoSafeguardRead_IsUnknown() => Check.Given(Vendor()).AsksFor("safeguards");
}
