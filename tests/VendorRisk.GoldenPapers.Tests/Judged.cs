using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Contract;
using VendorRisk.Papers;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.GoldenPapers.Tests;

/// <summary>A paper read and judged by everything that ships: reader, host, plugins, policy.</summary>
internal sealed record Judged(EngagementFacts Facts, Assessment Assessment)
{
    private static readonly Lazy<ServiceProvider> Services = new(() => new ServiceCollection()
        .AddPapers()
        .AddScoring(_ => new ScoringOptions { PluginsFolder = Path.Combine(AppContext.BaseDirectory, "plugins"), HardLimit = TimeSpan.FromSeconds(20) }, _ => StoreAddress.Sqlite("Data Source=:memory:"))
        .BuildServiceProvider());

    public static IEnumerable<string> RuleIds => Services.Value.GetRequiredService<IAssessor>().Rules.Select(r => r.Id);

    public static Judged Paper(byte[] paper, string name, DateOnly asOf)
    {
        EngagementFacts facts = Services.Value.GetRequiredService<IPaperReader>().Read(paper, name).Facts.WithPaths();
        Assessment assessment = Services.Value.GetRequiredService<IAssessor>().Assess(facts, asOf);
        assessment.Faults.ShouldBeEmpty();
        return new Judged(facts, assessment);
    }

    public static Judged Text(string paper, DateOnly asOf) => Paper(System.Text.Encoding.UTF8.GetBytes(paper), "paper.txt", asOf);

    /// <summary>Facts that stand in no paper, judged by the same plugins and policy.</summary>
    public static Judged Made(EngagementFacts facts, DateOnly asOf)
    {
        EngagementFacts placed = facts.WithPaths();
        Assessment assessment = Services.Value.GetRequiredService<IAssessor>().Assess(placed, asOf);
        assessment.Faults.ShouldBeEmpty();
        return new Judged(placed, assessment);
    }

    /// <summary>Facts judged as they are; faults are for the test to look at.</summary>
    public static Assessment Of(EngagementFacts facts, DateOnly asOf) => Services.Value.GetRequiredService<IAssessor>().Assess(facts, asOf);

    /// <summary>Every fact of the tree by its path.</summary>
    public IFact? Fact(string path) => Facts.AllFacts().FirstOrDefault(f => f.Path == path);
}
