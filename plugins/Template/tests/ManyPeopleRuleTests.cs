using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace MyCity.Tests;

public class ManyPeopleRuleTests
{
    private static RuleCheck Check => RuleCheck.For<ManyPeopleRule>().AsOf(2026, 4, 1);

    [Fact]
    public void MorePeopleThanAllowed_AreAFinding()
    {
        RuleOutcome outcome = Check.Given(new EngagementBuilder().People(10_001));
        outcome.Finds(1).FindsOn("people/count").WithSeverity(Severity.Medium);
        outcome.Messages[0].ShouldBe("対象者が10001人で、事前承認が要らない上限の10000人を超えています。");
    }

    [Fact]
    public void AsManyPeopleAsAllowed_AreFine() => Check.Given(new EngagementBuilder().People(10_000)).FindsNothing();

    [Fact]
    public void NumberNotStated_IsAskedFor() => Check.Given(new EngagementBuilder().Title("案内の発送")).AsksFor("people/count");

    [Fact]
    public void Limit_SetByThePolicy_Counts() => Check.With("maximumPeople", 500).Given(new EngagementBuilder().People(501)).Finds(1);
}
