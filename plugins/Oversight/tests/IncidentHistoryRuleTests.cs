using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Oversight.Tests;

public class IncidentHistoryRuleTests
{
    private static RuleCheck Check => RuleCheck.For<IncidentHistoryRule>().AsOf(2026, 4, 1);

    private static EngagementBuilder Vendor(Action<RegisteredVendorBuilder>? register = null) =>
        new EngagementBuilder().WithVendor("株式会社みどり印刷", v => v.Registered(register));

    [Fact]
    public void IncidentThreeYearsAgoToTheDay_IsFound()
    {
        RuleOutcome outcome = Check.Given(Vendor(v => v.HadIncident(new DateOnly(2023, 4, 1), "宛名を取り違えて発送")));
        outcome.Finds(1).FindsAbout("1").FindsOn("chain/0/registered/incidents/0/date").WithSeverity(Severity.High);
        outcome.Messages[0].ShouldBe("株式会社みどり印刷は、令和5年4月1日に事故を起こしています（宛名を取り違えて発送）。");
    }

    [Fact]
    public void IncidentOlderThanThreeYears_IsFine() => Check.Given(Vendor(v => v.HadIncident(new DateOnly(2023, 3, 31), "誤送付"))).FindsNothing();

    [Fact]
    public void PolicyMayLookFurtherBack() => Check.With("years", 5).Given(Vendor(v => v.HadIncident(new DateOnly(2023, 3, 31), "誤送付"))).Finds(1);

    [Fact]
    public void SeveralIncidents_AreOneFindingAVendor() =>
        Check.Given(Vendor(v => v.HadIncident(new DateOnly(2024, 7, 1), "誤送付").HadIncident(new DateOnly(2025, 7, 1), "紛失"))).Finds(1);

    [Fact]
    public void IncidentWithoutDate_IsUnknown() =>
        Check.Given(Vendor(v => v.With(r => r with { Incidents = [new Incident { Description = Fact.Known("紛失") }] })))
            .HasNoFinding().AsksFor("chain/0/registered/incidents/0/date");

    [Fact]
    public void VendorWithoutIncident_IsFine() => Check.Given(Vendor()).FindsNothing();

    [Fact]
    public void VendorNotInTheRegister_IsUnknown() => Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷")).AsksFor("chain/0/registered");
}
