using System.Collections.Immutable;
using VendorRisk.PluginHost;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Backtests;

/// <summary>
/// Adds up the judgements of a portfolio, in whatever order they come. It keeps numbers, and of single engagements only those that differ.
/// </summary>
internal sealed class Tally
{
    private readonly Lock _adding = new();
    private readonly Dictionary<(Grade Before, Grade After), int> _grades = [];
    private readonly Dictionary<RuleFault, (int Engagements, string Example, bool New)> _faults = [];
    private readonly List<EngagementDifference> _differences = [];
    private readonly RuleTally _before = new();
    private readonly RuleTally _after = new();
    private int _engagements;
    private long _residualBefore;
    private long _residualAfter;

    /// <returns>How many engagements have been added by now.</returns>
    public int Add(string id, Assessment before, Assessment after, EngagementDifference? difference)
    {
        lock (_adding)
        {
            _engagements++;
            _residualBefore += before.Residual.Tenths;
            _residualAfter += after.Residual.Tenths;
            (Grade, Grade) move = (before.Grade, after.Grade);
            _grades[move] = _grades.GetValueOrDefault(move) + 1;
            _before.Add(before);
            _after.Add(after);
            foreach (RuleFault fault in after.Faults.Distinct())
            {
                bool isNew = !before.Faults.Contains(fault);
                _faults[fault] = _faults.TryGetValue(fault, out var known)
                    ? (known.Engagements + 1, string.CompareOrdinal(id, known.Example) < 0 ? id : known.Example, known.New || isNew)
                    : (1, id, isNew);
            }

            if (difference is not null)
            {
                _differences.Add(difference);
            }

            return _engagements;
        }
    }

    public BacktestReport Report(Proposal proposal, RuleTimes before, RuleTimes after, TimeSpan taken)
    {
        (RulesInForce inForce, RulesInForce proposed) = proposal.Runnable();
        return new BacktestReport
        {
            Engagements = _engagements,
            Grades = [.. _grades.OrderBy(g => g.Key).Select(g => new GradeMove(g.Key.Before, g.Key.After, g.Value))],
            ResidualBefore = _residualBefore / 10m,
            ResidualAfter = _residualAfter / 10m,
            Rules = Rules([.. proposal.Rules.Select(r => r.Id)], _before.Work(inForce.Rules, before), _after.Work(proposed.Rules, after)),
            Faults =
            [
                .. _faults.OrderByDescending(f => f.Value.New).ThenBy(f => f.Key.Pack, StringComparer.Ordinal).ThenBy(f => f.Key.Rule, StringComparer.Ordinal)
                    .ThenBy(f => f.Key.Message, StringComparer.Ordinal).Select(f => new FaultCount(f.Key, f.Value.Engagements, f.Value.Example, f.Value.New)),
            ],
            Differences =
            [
                .. _differences.OrderBy(d => d.GradeAfter > d.GradeBefore ? 0 : d.GradeMoves ? 1 : 2)
                    .ThenByDescending(d => Math.Abs((d.ResidualAfter - d.ResidualBefore).Tenths))
                    .ThenBy(d => d.Id, StringComparer.Ordinal),
            ],
            Taken = taken,
        };
    }

    private ImmutableArray<RuleDifference> Rules(HashSet<string> own, Dictionary<string, RuleWork> before, Dictionary<string, RuleWork> after)
    {
        Dictionary<string, int> added = Count(d => d.Added);
        Dictionary<string, int> removed = Count(d => d.Removed);
        return
        [
            .. before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
                .Select(id => new RuleDifference(id, before.GetValueOrDefault(id), after.GetValueOrDefault(id), added.GetValueOrDefault(id), removed.GetValueOrDefault(id)))
                .Where(r => own.Contains(r.Rule) || Moved(r)),
        ];
    }

    private static bool Moved(RuleDifference rule) => rule.Before is not { } before || rule.After is not { } after || rule.Added + rule.Removed > 0
        || (before.Version, before.Findings, before.Unknown, before.Faults) != (after.Version, after.Findings, after.Unknown, after.Faults);

    private Dictionary<string, int> Count(Func<EngagementDifference, ImmutableArray<FindingDifference>> findings) =>
        _differences.SelectMany(d => findings(d)).GroupBy(f => f.Rule, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
}
