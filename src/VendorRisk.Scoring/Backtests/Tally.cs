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

    /// <summary>How long the rules in force took, where somebody looked on.</summary>
    public RuleTimes TimesBefore { get; } = new();

    /// <summary>How long the proposal's took.</summary>
    public RuleTimes TimesAfter { get; } = new();

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
                Add(new FaultCount(fault, 1, id, !before.Faults.Contains(fault)));
            }

            if (difference is not null)
            {
                _differences.Add(difference);
            }

            return _engagements;
        }
    }

    /// <summary>Adds what another tally has added up.</summary>
    /// <returns>How many engagements have been added by now.</returns>
    public int Add(TallyPart part)
    {
        lock (_adding)
        {
            _engagements += part.Engagements;
            _residualBefore += part.ResidualBefore;
            _residualAfter += part.ResidualAfter;
            foreach (GradeMove move in part.Grades)
            {
                _grades[(move.Before, move.After)] = _grades.GetValueOrDefault((move.Before, move.After)) + move.Engagements;
            }

            foreach (FaultCount fault in part.Faults)
            {
                Add(fault);
            }

            _differences.AddRange(part.Differences);
            _before.Add(part.Before);
            _after.Add(part.After);
            TimesBefore.Add(part.TimesBefore);
            TimesAfter.Add(part.TimesAfter);
            return _engagements;
        }
    }

    /// <summary>What was added up until now, without times: whoever runs the rules notes those, over all slices.</summary>
    public TallyPart Part()
    {
        lock (_adding)
        {
            return new TallyPart
            {
                Engagements = _engagements,
                ResidualBefore = _residualBefore,
                ResidualAfter = _residualAfter,
                Grades = [.. _grades.Select(g => new GradeMove(g.Key.Before, g.Key.After, g.Value))],
                Faults = [.. _faults.Select(f => new FaultCount(f.Key, f.Value.Engagements, f.Value.Example, f.Value.New))],
                Differences = [.. _differences],
                Before = _before.Counts(),
                After = _after.Counts(),
            };
        }
    }

    public BacktestReport Report(Proposal proposal, TimeSpan taken)
    {
        (RulesInForce inForce, RulesInForce proposed) = proposal.Runnable();
        return new BacktestReport
        {
            Engagements = _engagements,
            Grades = [.. _grades.OrderBy(g => g.Key).Select(g => new GradeMove(g.Key.Before, g.Key.After, g.Value))],
            ResidualBefore = _residualBefore / 10m,
            ResidualAfter = _residualAfter / 10m,
            Rules = Rules([.. proposal.Rules.Select(r => r.Id)], _before.Work(inForce.Rules, TimesBefore), _after.Work(proposed.Rules, TimesAfter)),
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

    private void Add(FaultCount more) => _faults[more.Fault] = _faults.TryGetValue(more.Fault, out var known)
        ? (known.Engagements + more.Engagements, string.CompareOrdinal(more.Example, known.Example) < 0 ? more.Example : known.Example, known.New || more.New)
        : (more.Engagements, more.Example, more.New);

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
