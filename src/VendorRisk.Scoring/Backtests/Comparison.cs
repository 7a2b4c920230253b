using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Scoring.Backtests;

/// <summary>Two judgements of the same facts on the same day, side by side.</summary>
internal static class Comparison
{
    /// <summary>What differs; null when nothing does.</summary>
    public static EngagementDifference? Of(PortfolioCase judged, EngagementFacts facts, Assessment before, Assessment after)
    {
        ImmutableArray<FindingDifference> added = Only(after.Findings, before.Findings);
        ImmutableArray<FindingDifference> removed = Only(before.Findings, after.Findings);
        ImmutableArray<string> unknownBefore = [.. before.Unjudged.Select(u => u.Rule)];
        ImmutableArray<string> unknownAfter = [.. after.Unjudged.Select(u => u.Rule)];
        EngagementDifference difference = new()
        {
            Id = judged.Id,
            Title = facts.Title.IsKnown ? facts.Title.Value : null,
            AsOf = judged.AsOf,
            GradeBefore = before.Grade,
            GradeAfter = after.Grade,
            ResidualBefore = before.Residual,
            ResidualAfter = after.Residual,
            CompleteBefore = before.Complete,
            CompleteAfter = after.Complete,
            Added = added,
            Removed = removed,
            UnknownAdded = [.. unknownAfter.Except(unknownBefore)],
            UnknownRemoved = [.. unknownBefore.Except(unknownAfter)],
        };
        bool same = !difference.GradeMoves && before.Residual == after.Residual && before.Complete == after.Complete
            && added.IsEmpty && removed.IsEmpty && difference.UnknownAdded.IsEmpty && difference.UnknownRemoved.IsEmpty
            && before.Faults.SequenceEqual(after.Faults);
        return same ? null : difference;
    }

    /// <remarks>The points are left out: they move whenever any other finding comes or goes.</remarks>
    private static ImmutableArray<FindingDifference> Only(ImmutableArray<AssessedFinding> these, ImmutableArray<AssessedFinding> those)
    {
        Dictionary<string, int> others = those.GroupBy(Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        ImmutableArray<FindingDifference>.Builder only = ImmutableArray.CreateBuilder<FindingDifference>();
        foreach (AssessedFinding finding in these)
        {
            string key = Key(finding);
            if (others.TryGetValue(key, out int left) && left > 0)
            {
                others[key] = left - 1;
                continue;
            }

            only.Add(new FindingDifference(
                finding.Rule, finding.Severity, finding.Message, finding.Evidence.Select(e => e.Line).FirstOrDefault(l => l is not null), finding.Contribution));
        }

        return only.ToImmutable();
    }

    private static string Key(AssessedFinding finding) =>
        $"{finding.Rule}\n{finding.Severity}\n{finding.LinkId}\n{finding.Due:O}\n{finding.Message.Ja}\n{string.Join('\n', finding.Evidence.Select(e => e.Path))}";
}
