using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Subcontracting.Tests;

public class BannedButNeededRuleTests
{
    private static RuleCheck Check => RuleCheck.For<BannedButNeededRule>();

    private static EngagementBuilder Chain(SubcontractingTerms contractor, SubcontractingTerms? subcontractor, Activity work) => new EngagementBuilder()
        .WithVendor("株式会社みどり印刷")
        .WithSubcontractor("株式会社あおば封入")
        .WithSheet(SheetKind.Outsourcing, s => s.Work("統括", Activity.Management))
        .WithSheet(SheetKind.ReOutsourcing, s => s.Work("再委託する業務", work))
        .WithClauseSet("乙", 1, c => c.Subcontracting(contractor))
        .With(f => f with
        {
            ClauseSets = f.ClauseSets.Add(new ClauseSet { Party = Fact.Known("丙"), Tier = 2, Subcontracting = subcontractor is { } t ? Fact.Known(t) : new Fact<SubcontractingTerms>() }),
        });

    [Fact]
    public void Subcontractor_BannedFromEntrustingOn_WithWorkThatNeedsIt_IsHigh() =>
        Check.Given(Chain(SubcontractingTerms.WithConsent, SubcontractingTerms.Banned, Activity.Dispatch))
            .Finds(1).Says("need").FindsAbout("1.1").FindsOn("clauseSets/1/subcontracting").FindsOn("sheets/1/work/0/text").WithSeverity(Severity.High);

    [Fact]
    public void Contractor_BannedFromEntrustingOn_WithASubcontractor_IsABreach() =>
        Check.Given(Chain(SubcontractingTerms.Banned, SubcontractingTerms.WithConsent, Activity.Printing)).Finds(1).Says("breach").FindsAbout("1").FindsOn("chain/1/name");

    [Fact]
    public void Subcontractor_BannedButAbleToDoItAlone_IsFine() =>
        Check.Given(Chain(SubcontractingTerms.WithConsent, SubcontractingTerms.Banned, Activity.Inserting)).FindsNothing();

    [Fact]
    public void Consent_Allowed_IsFine() =>
        Check.Given(Chain(SubcontractingTerms.WithConsent, SubcontractingTerms.WithConsent, Activity.Dispatch)).FindsNothing();

    [Fact]
    public void Terms_NotRead_AreUnknown() =>
        Check.Given(Chain(SubcontractingTerms.WithConsent, null, Activity.Dispatch)).HasNoFinding().AsksFor("clauseSets/1/subcontracting");

    [Fact]
    public void Clauses_CitedButNotAttached_AreUnknown() =>
        Check.Given(new EngagementBuilder().WithVendor("株式会社みどり印刷").ClausesCited(true)).AsksFor("clauseSets");
}
