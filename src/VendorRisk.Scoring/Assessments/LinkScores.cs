using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Scoring.Inherent;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Assessments;

/// <summary>
/// One score for each vendor: the risk of the data it handles and the findings about it, never less than that of the worst vendor below it.
/// </summary>
internal sealed class LinkScores(Policy policy, EngagementFacts facts, InherentRisk risk, RatedRuns rated, Points engagement)
{
    public ImmutableArray<LinkScore> All()
    {
        LinkScore[] own = [.. facts.Chain.Select(Own)];
        return [.. own.Select(s => WorstBelow(s, own))];
    }

    private LinkScore Own(ChainLink link, int index)
    {
        AssessedFinding[] findings = [.. rated.Findings.Where(f => f.LinkId == link.Id)];
        WeightedItem[] items =
        [
            .. rated.Items.Take(rated.Findings.Length).Where((_, i) => rated.Findings[i].LinkId == link.Id),
            .. rated.Items.Skip(rated.Findings.Length).Where((_, i) => Concerns(rated.Unjudged[i], link, index)),
        ];
        Points inherent = risk.OfLink(link);
        Points start = inherent < engagement ? inherent : engagement;
        Points score = start + Apportionment.Added(start, Apportionment.Diminished(items, policy.Repeats), policy.Half);
        Grade grade = findings.Any(f => f.Severity >= policy.Gate) ? Grade.E : policy.GradeOf(score);
        return new LinkScore(
            link.Id, link.Name.IsKnown ? link.Name.Value : null, link.Tier, grade, score, findings.Length, findings.Length == 0 ? null : findings.Max(f => f.Severity));
    }

    private LinkScore WorstBelow(LinkScore score, LinkScore[] own)
    {
        LinkScore[] branch = [score, .. own.Where(o => IsBelow(o.LinkId, score.LinkId))];
        return score with { Score = branch.Max(b => b.Score), Grade = branch.Max(b => b.Grade) };
    }

    private bool IsBelow(string linkId, string ancestor)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (string? at = Parent(linkId); at is not null && seen.Add(at); at = Parent(at))
        {
            if (at == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    private string? Parent(string linkId) => facts.Chain.FirstOrDefault(l => l.Id == linkId)?.ParentId;

    private bool Concerns(UnjudgedRule rule, ChainLink link, int index)
    {
        string place = string.Create(CultureInfo.InvariantCulture, $"chain/{index}/");
        string[] sheets = [.. facts.Sheets.Select((s, i) => (s.LinkId, Path: string.Create(CultureInfo.InvariantCulture, $"sheets/{i}/"))).Where(s => s.LinkId == link.Id).Select(s => s.Path)];
        return rule.Missing.Any(p => p.StartsWith(place, StringComparison.Ordinal) || sheets.Any(s => p.StartsWith(s, StringComparison.Ordinal)));
    }
}
