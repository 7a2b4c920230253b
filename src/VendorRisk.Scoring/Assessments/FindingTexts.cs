using VendorRisk.Contract;
using VendorRisk.Scoring.Evaluation;

namespace VendorRisk.Scoring.Assessments;

/// <summary>Gives a finding its texts, its subject's name, and evidence its line and words, which the facts know best.</summary>
internal sealed class FindingTexts(EngagementFacts facts)
{
    private readonly FactIndex _index = new(facts);

    public AssessedFinding Of(RuleRun run, Finding finding)
    {
        RuleDescriptor rule = run.Rule.Descriptor;
        MessageTemplate template = rule.Messages.First(m => m.Key == finding.MessageKey);
        return new AssessedFinding
        {
            Rule = rule.Id,
            Title = rule.Title,
            Severity = finding.Severity ?? run.UsualSeverity,
            Category = rule.Category,
            LinkId = finding.LinkId,
            Subject = finding.LinkId is { } id && facts.Chain.First(l => l.Id == id).Name is { IsKnown: true, Value: var name } ? name : null,
            Message = MessageText.Render(template.Message, finding.Arguments),
            Why = rule.Why,
            Remedy = MessageText.Render(template.Remedy, finding.Arguments),
            Contribution = Points.Zero,
            Evidence = [.. finding.Evidence.Select(e => Evidence.Of(_index.Find(e.Path)!))],
            Due = finding.Due,
        };
    }
}
