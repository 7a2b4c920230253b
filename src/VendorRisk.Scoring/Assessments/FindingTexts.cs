using VendorRisk.Contract;
using VendorRisk.PluginHost.Inspection;
using VendorRisk.PluginHost.Packs;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Assessments;

/// <summary>Gives a finding its texts, its subject's name, and evidence its line and words, which the facts know best.</summary>
internal sealed class FindingTexts(EngagementFacts facts, OfficeNames office)
{
    /// <summary>More places than this nobody reads one by one: they are counted, and the first of them listed.</summary>
    public const int MostEvidence = 200;

    private readonly FactIndex _index = new(facts);

    public AssessedFinding Of(RuleRun run, Finding finding)
    {
        RuleDescriptor rule = run.Rule.Descriptor;
        MessageTemplate template = rule.Messages.First(m => m.Key == finding.MessageKey);
        return new AssessedFinding
        {
            Rule = rule.Id,
            Title = office.In(rule.Title),
            Severity = finding.Severity ?? run.UsualSeverity,
            Category = rule.Category,
            LinkId = finding.LinkId,
            Subject = finding.LinkId is { } id && facts.Chain.First(l => l.Id == id).Name is { IsKnown: true, Value: var name } ? name : null,
            Message = office.In(MessageText.Render(template.Message, finding.Arguments)),
            Why = office.In(rule.Why),
            Remedy = office.In(MessageText.Render(template.Remedy, finding.Arguments)),
            Contribution = Points.Zero,
            Evidence = [.. finding.Evidence.Take(MostEvidence).Select(e => Evidence.Of(_index.Find(e.Path)!))],
            EvidenceCount = finding.Evidence.Length > MostEvidence ? finding.Evidence.Length : null,
            Due = finding.Due,
        };
    }
}
