using System.Collections.Concurrent;
using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Scoring.Backtests;

/// <summary>How long each rule takes; several threads may add at once.</summary>
internal sealed class RuleTimes : IRuleObserver
{
    private readonly ConcurrentDictionary<string, Entry> _rules = new(StringComparer.Ordinal);

    public void Saw(RuleDescriptor rule, RuleResult? result, TimeSpan taken) => Add(rule.Id, new Entry(1, taken, taken));

    public void Add(ImmutableArray<RuleTime> times)
    {
        foreach (RuleTime time in times)
        {
            Add(time.Rule, new Entry(time.Runs, time.Sum, time.Longest));
        }
    }

    public ImmutableArray<RuleTime> Times() => [.. _rules.Select(r => new RuleTime(r.Key, r.Value.Runs, r.Value.Sum, r.Value.Longest))];

    public TimeSpan MeanOf(string rule) => _rules.TryGetValue(rule, out Entry entry) ? entry.Sum / entry.Runs : TimeSpan.Zero;

    public TimeSpan LongestOf(string rule) => _rules.TryGetValue(rule, out Entry entry) ? entry.Longest : TimeSpan.Zero;

    private void Add(string rule, Entry more) =>
        _rules.AddOrUpdate(rule, static (_, m) => m, static (_, e, m) => new Entry(e.Runs + m.Runs, e.Sum + m.Sum, m.Longest > e.Longest ? m.Longest : e.Longest), more);

    private readonly record struct Entry(int Runs, TimeSpan Sum, TimeSpan Longest);
}
