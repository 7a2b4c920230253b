using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.PluginHost;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Scoring.Differences;

/// <summary>
/// Walks from the earlier assessment to the later one, letting in one cause at a time; each step's change belongs to its cause, so that the steps
/// add up whatever rules do together. Where the earlier plugins are still there the order is date, facts, rules, policy. Where they are gone, the
/// step from the stored judgement to one by today's plugins comes first and is the rules'; the rest is then told apart under today's plugins.
/// </summary>
internal sealed class CauseSteps(RulesInForce current, ComparedSide a, ComparedSide b)
{
    public AssessmentDifference Difference()
    {
        RulesInForce? ofA = current.Only(a.Assessment.Packs);
        RulesInForce? ofB = current.Only(b.Assessment.Packs);
        RulesInForce first = ofA ?? ofB ?? current;
        Policy policyA = a.Policy ?? b.Policy ?? current.Policy;
        Policy policyB = b.Policy ?? current.Policy;
        Walk walk = new(a.Assessment);
        walk.To(ChangeCause.Rule, Judge(first, policyA, a.Facts, a.Assessment.AsOf));
        walk.To(ChangeCause.Date, Judge(first, policyA, a.Facts, b.Assessment.AsOf));
        walk.To(ChangeCause.Fact, Judge(first, policyA, b.Facts, b.Assessment.AsOf));
        RulesInForce last = ofB ?? first;
        walk.To(ChangeCause.Rule, Judge(last, policyA, b.Facts, b.Assessment.AsOf));
        walk.To(ChangeCause.Policy, Judge(last, policyB, b.Facts, b.Assessment.AsOf));
        walk.To(ChangeCause.Rule, b.Assessment);
        return new AssessmentDifference
        {
            Earlier = a.Stored,
            Later = b.Stored,
            RulesAvailable = ofA is not null && ofB is not null,
            Causes = [.. Enum.GetValues<ChangeCause>().Select(c => Described(c, walk.StepsOf(c))).OfType<CauseChange>()],
        };
    }

    private static Assessment Judge(RulesInForce rules, Policy policy, EngagementFacts facts, DateOnly asOf) =>
        (rules.Policy.Hash == policy.Hash ? rules : rules.With(policy)).Assess(facts, asOf);

    private CauseChange? Described(ChangeCause cause, ImmutableArray<(Assessment From, Assessment To)> steps)
    {
        ImmutableArray<FactChange> facts = cause == ChangeCause.Fact ? EngagementDifference.Between(a.Facts, b.Facts).Changes : [];
        ImmutableArray<string> details = cause switch
        {
            ChangeCause.Date when a.Assessment.AsOf != b.Assessment.AsOf => [$"基準日 {a.Assessment.AsOf:yyyy-MM-dd} → {b.Assessment.AsOf:yyyy-MM-dd}"],
            ChangeCause.Rule => [.. RuleDetails()],
            ChangeCause.Policy when a.Assessment.PolicyHash != b.Assessment.PolicyHash => [$"採点方針 {a.Assessment.Policy} → {b.Assessment.Policy}"],
            _ => [],
        };
        return facts.IsEmpty && details.IsEmpty && steps.All(s => JudgementChange.IsNone(s.From, s.To))
            ? null
            : JudgementChange.Of(cause, steps) with { Facts = facts, Details = details };
    }

    private IEnumerable<string> RuleDetails()
    {
        Dictionary<string, PackStamp> before = a.Assessment.Packs.ToDictionary(p => p.Id, StringComparer.Ordinal);
        Dictionary<string, PackStamp> after = b.Assessment.Packs.ToDictionary(p => p.Id, StringComparer.Ordinal);
        foreach (string id in before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if ((before.GetValueOrDefault(id), after.GetValueOrDefault(id)) is var (old, now) && old != now)
            {
                yield return (old, now) switch
                {
                    (null, _) => $"プラグイン {id} {now!.Version} が加わりました。",
                    (_, null) => $"プラグイン {id} {old.Version} がなくなりました。",
                    _ when old.Version == now.Version => $"プラグイン {id} {now.Version} のビルドが変わりました。",
                    _ => $"プラグイン {id} {old.Version} → {now.Version}",
                };
            }
        }

        Dictionary<string, int> versions = a.Assessment.Rules.ToDictionary(r => r.Id, r => r.Version, StringComparer.Ordinal);
        foreach (RuleStamp rule in b.Assessment.Rules.Where(r => versions.TryGetValue(r.Id, out int was) && was != r.Version))
        {
            yield return $"規則 {rule.Id} の版 {versions[rule.Id]} → {rule.Version}";
        }
    }

    /// <summary>The judgements on the way, each with the cause that led to it.</summary>
    private sealed class Walk(Assessment start)
    {
        private readonly List<(ChangeCause Cause, Assessment From, Assessment To)> _steps = [];
        private Assessment _at = start;

        public void To(ChangeCause cause, Assessment next)
        {
            _steps.Add((cause, _at, next));
            _at = next;
        }

        public ImmutableArray<(Assessment From, Assessment To)> StepsOf(ChangeCause cause) => [.. _steps.Where(s => s.Cause == cause).Select(s => (s.From, s.To))];
    }
}
