using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Scoring.Tests.Assessments;

/// <summary>A rule that returns what a test gives it.</summary>
internal sealed class TestRule(string id, Severity severity, Func<RuleContext, RuleResult> evaluate, params ImmutableArray<RuleParameter> parameters) : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = id,
        Category = id.Split('.')[0],
        Severity = severity,
        Title = new($"規則 {id}", $"Rule {id}"),
        Why = new("理由です。", "Because."),
        Demand = "要綱",
        Messages = [new("m", new("{0}について指摘します。", "About {0}."), new("{0}を直してください。", "Mend {0}."))],
        Reads = ["title", "chain"],
        Parameters = parameters,
    };

    public override RuleResult Evaluate(RuleContext context) => evaluate(context);

    public static Finding On(IFact fact, string? linkId = null, Severity? severity = null) =>
        new() { MessageKey = "m", Arguments = [fact.Path], Evidence = [Evidence.Of(fact)], LinkId = linkId, Severity = severity };

    /// <summary>One finding about every link.</summary>
    public static TestRule OnEachLink(string id, Severity severity) =>
        new(id, severity, c => RuleResult.Found([.. c.Facts.Chain.Select(l => On(l.Name, l.Id))]));

    /// <summary>One finding about the whole engagement.</summary>
    public static TestRule OnTitle(string id, Severity severity) => new(id, severity, c => RuleResult.Found([On(c.Facts.Title)]));
}
