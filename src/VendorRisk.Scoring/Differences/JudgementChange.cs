using System.Collections.Immutable;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Differences;

/// <summary>Tells one judgement from another: which findings came, went or changed, and where the points moved.</summary>
internal static class JudgementChange
{
    public static bool IsNone(Assessment from, Assessment to) =>
        from.Grade == to.Grade && from.Residual == to.Residual && from.Inherent == to.Inherent && Findings(from, to).Changes.Count == 0;

    /// <param name="cause">The cause of all steps.</param>
    /// <param name="steps">The steps in order; what a cause did in several steps is one change.</param>
    public static CauseChange Of(ChangeCause cause, ImmutableArray<(Assessment From, Assessment To)> steps)
    {
        (List<FindingChange> Changes, Points Shifted)[] findings = [.. steps.Select(s => Findings(s.From, s.To))];
        return new CauseChange
        {
            Cause = cause,
            Before = steps[0].From.Grade,
            After = steps[^1].To.Grade,
            Points = Sum(steps.Select(s => s.To.Residual - s.From.Residual)),
            Inherent = Sum(steps.Select(s => s.To.Inherent - s.From.Inherent)),
            Findings = [.. findings.SelectMany(f => f.Changes).OrderByDescending(c => Math.Abs(c.Points.Tenths)).ThenBy(c => c.Rule, StringComparer.Ordinal).ThenBy(c => c.Text.Ja, StringComparer.Ordinal)],
            Shifted = Sum(findings.Select(f => f.Shifted)),
        };
    }

    private static (List<FindingChange> Changes, Points Shifted) Findings(Assessment from, Assessment to)
    {
        List<FindingChange> changes = [];
        Points shifted = Points.Zero;
        foreach ((AssessedFinding? old, AssessedFinding? now) in Paired(from.Findings, to.Findings))
        {
            Points moved = (now?.Contribution ?? Points.Zero) - (old?.Contribution ?? Points.Zero);
            FindingChangeKind? kind = (old, now) switch
            {
                (null, _) => FindingChangeKind.Added,
                (_, null) => FindingChangeKind.Removed,
                _ when old.Severity != now.Severity => FindingChangeKind.Severity,
                _ => null,
            };
            if (kind is { } changed)
            {
                changes.Add(new FindingChange(changed, (now ?? old)!.Rule, (now ?? old)!.Message, old?.Severity, now?.Severity, moved));
            }
            else
            {
                shifted += moved;
            }
        }

        Dictionary<string, UnjudgedRule> open = from.Unjudged.ToDictionary(u => u.Rule, StringComparer.Ordinal);
        Dictionary<string, UnjudgedRule> stillOpen = to.Unjudged.ToDictionary(u => u.Rule, StringComparer.Ordinal);
        foreach (string rule in open.Keys.Union(stillOpen.Keys, StringComparer.Ordinal))
        {
            switch (open.GetValueOrDefault(rule), stillOpen.GetValueOrDefault(rule))
            {
                case (null, { } now):
                    changes.Add(new FindingChange(FindingChangeKind.BecameUnknown, rule, now.Title, null, null, now.Contribution));
                    break;
                case ({ } old, null):
                    changes.Add(new FindingChange(FindingChangeKind.BecameKnown, rule, old.Title, null, null, Points.Zero - old.Contribution));
                    break;
                case ({ } old, { } now):
                    shifted += now.Contribution - old.Contribution;
                    break;
                default:
                    break;
            }
        }

        return (changes, shifted);
    }

    /// <summary>The same finding on both sides: first by its words, then, of one rule about one vendor, by order, since words carry figures.</summary>
    private static List<(AssessedFinding? Old, AssessedFinding? Now)> Paired(ImmutableArray<AssessedFinding> old, ImmutableArray<AssessedFinding> now)
    {
        List<AssessedFinding> left = [.. old];
        List<AssessedFinding> open = [];
        List<(AssessedFinding? Old, AssessedFinding? Now)> pairs = [];
        foreach (AssessedFinding finding in now)
        {
            Take(finding, f => f.Rule == finding.Rule && f.Subject == finding.Subject && f.Message == finding.Message, open.Add);
        }

        foreach (AssessedFinding finding in open)
        {
            Take(finding, f => f.Rule == finding.Rule && f.Subject == finding.Subject, f => pairs.Add((null, f)));
        }

        pairs.AddRange(left.Select(f => ((AssessedFinding?)f, (AssessedFinding?)null)));
        return pairs;

        void Take(AssessedFinding finding, Predicate<AssessedFinding> same, Action<AssessedFinding> otherwise)
        {
            int at = left.FindIndex(same);
            if (at < 0)
            {
                otherwise(finding);
                return;
            }

            pairs.Add((left[at], finding));
            left.RemoveAt(at);
        }
    }

    private static Points Sum(IEnumerable<Points> points) => points.Aggregate(Points.Zero, (x, y) => x + y);
}
