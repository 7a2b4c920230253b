using Microsoft.Extensions.Logging.Abstractions;
using VendorRisk.Contract;
using VendorRisk.PluginHost;
using VendorRisk.PluginHost.Loading;
using VendorRisk.PluginHost.Packs;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Scoring.Tests.Assessments;

/// <summary>Messages call the office by its own word; a ward's generation and texts are what they were.</summary>
public class OfficeNamesTests
{
    private static readonly EngagementFacts Facts = new() { Title = Fact.Known("発送の委託", Source.Paper(1, "発送の委託")) };

    [Fact]
    public void Findings_OfACity_SayCity()
    {
        AssessedFinding finding = Of(new OfficeNames("市", "city", "市民")).Assess(Facts, new DateOnly(2026, 4, 1)).Findings.ShouldHaveSingleItem();

        (finding.Title.Ja, finding.Message.Ja, finding.Message.En, finding.Why.Ja, finding.Remedy.Ja).ShouldBe(("市の確認", "市が市民に渡す", "The city gives 市", "市民のため", "市で直す"));
    }

    [Fact]
    public void Findings_WithoutAProfile_SayWard()
    {
        AssessedFinding finding = Of(OfficeNames.Ward).Assess(Facts, new DateOnly(2026, 4, 1)).Findings.ShouldHaveSingleItem();

        (finding.Message.Ja, finding.Message.En).ShouldBe(("区が区民に渡す", "The ward gives 区"));
    }

    [Fact]
    public void Generation_ChangesWithTheOfficesWord_SoThatAllIsJudgedAgain()
    {
        Of(new OfficeNames("市", "city", "市民")).Generation.ShouldNotBe(Of(OfficeNames.Ward).Generation);
        Of(OfficeNames.Ward).Generation.ShouldNotContain("区");
    }

    [Fact]
    public void Rules_AreDescribedInTheOfficesWords() => Of(new OfficeNames("町", "town", "町民")).Rules.ShouldHaveSingleItem().Title.Ja.ShouldBe("町の確認");

    private static Assessor Of(OfficeNames office)
    {
        Rule rule = new Marked();
        return new(new RulesInForce(
            PackHost.Of(new LoadedPack(new PackStamp("Test", "1.0.0", ""), [new LoadedRule(rule, rule.Descriptor, "Test")])),
            PolicyReader.Default(),
            new ScoringOptions { PluginsFolder = "", HardLimit = TimeSpan.FromSeconds(20), Office = office },
            NullLoggerFactory.Instance));
    }

    private sealed class Marked : Rule
    {
        public override RuleDescriptor Descriptor { get; } = new()
        {
            Id = "paper.marked",
            Category = RiskCategories.Paper,
            Severity = Severity.Low,
            Title = new("〔区〕の確認", "Check of the 〔ward〕"),
            Why = new("〔区民〕のため", "For people"),
            Demand = "〔区〕の決まり",
            Reads = ["title"],
            Messages = [new("m", new("〔区〕が〔区民〕に渡す", "The 〔ward〕 gives {0}"), new("{0}で直す", "Fix it"))],
        };

        public override RuleResult Evaluate(RuleContext context) => RuleResult.Found(
            [new Finding { MessageKey = "m", Arguments = [OfficeNames.OfficeMark], Evidence = [Evidence.Of(context.Facts.Title)] }]);
    }
}
