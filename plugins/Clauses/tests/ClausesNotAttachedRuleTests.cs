using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Clauses.Tests;

public class ClausesNotAttachedRuleTests
{
    private static RuleCheck Check => RuleCheck.For<ClausesNotAttachedRule>();

    [Fact]
    public void ClausesCited_WithoutText_IsFound_WithTheRowsThatRelyOnThem() =>
        Check.Given(new EngagementBuilder().ClausesCited(true).WithChecklist(Side.Ward).WithChecklist(Side.Contractor))
            .Finds(1).FindsOn("clausesCited").FindsOn("checklist/0/answer").FindsOn("checklist/24/answer").WithSeverity(Severity.Medium);

    [Fact]
    public void ClausesAttached_IsFine() =>
        Check.Given(new EngagementBuilder().ClausesCited(true).WithClauseSet("乙", 1)).FindsNothing();

    [Fact]
    public void ClausesNotSpokenOf_IsUnknown() => Check.Given(new EngagementBuilder()).AsksFor("clausesCited");
}
