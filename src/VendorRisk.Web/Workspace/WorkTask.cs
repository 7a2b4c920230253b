using System.Collections.Immutable;
using VendorRisk.Application;
using VendorRisk.Contract;
using VendorRisk.Scoring.Acceptances;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Workspace;

/// <summary>Something to be done about an engagement: a finding to fix, or a question without whose answer a rule could not judge.</summary>
public sealed record WorkTask
{
    /// <summary>Stays the same from one judgement to the next, for as long as the same thing is found about the same vendor.</summary>
    public required string Identity { get; init; }

    /// <summary>The element that shows it.</summary>
    public required string ElementId { get; init; }

    public required string Rule { get; init; }

    /// <summary>Null for a question.</summary>
    public Severity? Severity { get; init; }

    public required string Category { get; init; }

    public string? Subject { get; init; }

    /// <summary>The link it is about; null for the whole engagement.</summary>
    public string? LinkId { get; init; }

    public required string Message { get; init; }

    public string? Why { get; init; }

    public string? Remedy { get; init; }

    public DateOnly? Due { get; init; }

    /// <summary>What it adds to the residual risk.</summary>
    public decimal Points { get; init; }

    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    public int EvidenceLeftOut { get; init; }

    /// <summary>The facts that it rests on, or that are missing.</summary>
    public ImmutableArray<string> Paths { get; init; } = [];

    public required FindingWork Work { get; init; }

    /// <summary>How a finding stands to what was accepted; null for a question, which is answered and not accepted.</summary>
    public FindingStanding? Standing { get; init; }

    /// <summary>Whether somebody decided to live with it, on the facts as they are.</summary>
    public bool IsAccepted => Standing?.Accepted is not null;

    /// <summary>The first line of the paper that it points at.</summary>
    public int? Line => Evidence.FirstOrDefault(evidence => evidence.Line is not null)?.Line;

    /// <summary>Whether it is shown before anybody asks for more.</summary>
    public bool Weighty => Severity is null or >= Contract.Severity.Medium;

    /// <summary>Everything to be done, findings first, in the assessment's order.</summary>
    public static ImmutableArray<WorkTask> Of(EngagementDetail detail)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        return [.. detail.Findings.Select(Of).Concat(detail.Unjudged.Select((rule, at) => Of(rule, at, detail.Facts))).Select(Distinct)];

        WorkTask Distinct(WorkTask item)
        {
            int before = seen.GetValueOrDefault(item.Identity);
            seen[item.Identity] = before + 1;
            return before == 0 ? item : item with { Identity = FormattableString.Invariant($"{item.Identity}|{before}") };
        }
    }

    private static WorkTask Of(FindingView finding) => new()
    {
        Identity = $"{finding.Rule}|{finding.LinkId}|{finding.Message}",
        ElementId = "finding-" + finding.Key,
        Rule = finding.Rule,
        Severity = finding.Severity,
        Category = finding.Category,
        Subject = finding.Subject,
        LinkId = finding.LinkId,
        Message = finding.Message,
        Why = finding.Why,
        Remedy = finding.Remedy,
        Due = finding.Due,
        Points = finding.Contribution,
        Evidence = finding.Evidence,
        EvidenceLeftOut = finding.EvidenceLeftOut,
        Paths = [.. finding.Evidence.Select(evidence => evidence.Path).Distinct(StringComparer.Ordinal)],
        Work = FindingWorks.Of(finding.Rule, finding.Evidence.Select(evidence => evidence.Path)),
        Standing = finding.Standing,
    };

    private static WorkTask Of(UnjudgedView rule, int at, EngagementFacts facts) => new()
    {
        Identity = "?" + rule.Rule,
        ElementId = FormattableString.Invariant($"question-{at + 1}"),
        Rule = rule.Rule,
        Category = rule.Category,
        LinkId = LinkOf(rule.Paths, facts),
        Message = $"{rule.Title}（{string.Join('、', rule.Missing)}）",
        Points = rule.Contribution,
        Paths = rule.Paths,
        Work = FindingWorks.Of(rule.Rule, rule.Paths),
    };

    // A question belongs to a vendor when all that is missing is this vendor's.
    private static string? LinkOf(ImmutableArray<string> paths, EngagementFacts facts)
    {
        string?[] links = [.. paths.Select(path => FactsOf(path, facts)).Distinct()];
        return links is [{ } only] ? only : null;
    }

    private static string? FactsOf(string path, EngagementFacts facts) => path.Split('/') switch
    {
        ["chain", var at, ..] when int.TryParse(at, out int link) && link < facts.Chain.Length => facts.Chain[link].Id,
        ["sheets", var at, ..] when int.TryParse(at, out int sheet) && sheet < facts.Sheets.Length => facts.Sheets[sheet].LinkId,
        _ => null,
    };
}
