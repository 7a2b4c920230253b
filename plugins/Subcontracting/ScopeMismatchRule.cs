using VendorRisk.Contract;

namespace VendorRisk.Plugins.Subcontracting;

/// <summary>The places of one paper disagree on which work is re-entrusted.</summary>
internal sealed class ScopeMismatchRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "subcontracting.scope-mismatch",
        Version = 2,
        Category = RiskCategories.Subcontracting,
        Severity = Severity.High,
        Title = new("再委託する業務が書類の中で食い違う", "The paper disagrees on what is re-entrusted"),
        Why = new(
            "食い違ったまま承認すると、審査していない業務の個人情報が再委託先に渡ります。",
            "Approved as it is, the subcontractor gets data for work that nobody has judged."),
        Demand = "個人情報保護委員会 行政機関等向け事務対応ガイド4-8-9（再委託の制限・事前承諾）",
        Reads = ["reentrustment", "reentrustedWork"],
        Messages =
        [
            new(
                "activity",
                new("{0}の再委託が、{1}にはありますが、{2}にはありません。", "Re-entrusting of {0} stands in {1}, but not in {2}."),
                new("{0}を再委託するかどうかを決め、{1}と{2}を同じにしてください。", "Decide whether {0} is re-entrusted, and make {1} and {2} agree.")),
            new(
                "object",
                new("再委託の個票にある{0}が、{1}にはありません。", "{0} stands on the re-outsourcing sheet, but not in {1}."),
                new("{0}に関する業務を再委託するなら{1}にも書き、しないなら再委託の個票から除いてください。", "If work on {0} is re-entrusted, say so in {1}; else take it off the re-outsourcing sheet.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        Place[] places = [.. facts.ReentrustedWork.GroupBy(w => w.Place).OrderBy(g => g.Key).Select(g => new Place(g.Key, [.. g]))];
        if (places.Length < 2)
        {
            return facts.Reentrustment switch
            {
                { IsKnown: false } => RuleResult.Missing("reentrustment"),
                { Value: ReentrustmentStance.Declared } => RuleResult.Missing("reentrustedWork"),
                _ => new RuleResult.NotApplicable("再委託をしない書類です。"),
            };
        }

        Judgement judgement = new();
        foreach (WorkItem task in facts.ReentrustedWork.SelectMany(w => w.Work).Where(t => t.Activities.IsEmpty))
        {
            judgement.Lacks(task.Text.Path);
        }

        if (!places.Any(p => p.Kind == ReentrustmentPlace.Sheet))
        {
            // Places that agree prove little as long as the subcontractor has no sheet of its own to hold against them.
            judgement.Lacks("reentrustedWork");
        }

        judgement.Judged();
        CompareActivities(facts, places, judgement);
        CompareObjects(facts, places, judgement);
        return judgement.Result("再委託をしない書類です。");
    }

    private static void CompareActivities(EngagementFacts facts, Place[] places, Judgement judgement)
    {
        var differing = places.SelectMany(p => p.Activities).Distinct().Order()
            .Select(a => (Activity: a, With: places.Where(p => p.Has(a)).ToArray(), Without: places.Where(p => p.Lacks(a)).ToArray()))
            .Where(d => d.With.Length > 0 && d.Without.Length > 0)
            .GroupBy(d => (With: Names(d.With), Without: Names(d.Without)));
        foreach (var same in differing)
        {
            Activity[] activities = [.. same.Select(d => d.Activity)];
            Place[] involved = [.. same.First().With, .. same.First().Without];
            judgement.Found(new Finding
            {
                LinkId = Subject(facts, involved),
                MessageKey = "activity",
                Arguments = [Wording.List(activities.Select(ActivityNames.Of)), same.Key.With, same.Key.Without],
                Evidence = Judgement.Evidence(involved.SelectMany(p => p.Facts(activities))),
            });
        }
    }

    /// <summary>Things on the subcontractor's own sheet that no list gives it. A wording may differ for the same work, so this weighs less.</summary>
    private static void CompareObjects(EngagementFacts facts, Place[] places, Judgement judgement)
    {
        Place? sheet = places.FirstOrDefault(p => p.Kind == ReentrustmentPlace.Sheet);
        Place[] lists = [.. places.Where(p => p.Kind is ReentrustmentPlace.OutlineList or ReentrustmentPlace.WorkList)];
        string[] listed = [.. lists.SelectMany(p => p.Objects)];
        if (sheet is null || listed.Length == 0)
        {
            return;
        }

        string[] extra = [.. sheet.Objects.Where(o => !listed.Any(l => l.Contains(o, StringComparison.Ordinal) || o.Contains(l, StringComparison.Ordinal)))];
        if (extra.Length > 0)
        {
            judgement.Found(new Finding
            {
                Severity = Severity.Medium,
                LinkId = Subject(facts, [sheet]),
                MessageKey = "object",
                Arguments = [Wording.List(extra), Names(lists)],
                Evidence = Judgement.Evidence(
                    [.. sheet.Tasks.Where(t => t.Objects.Any(extra.Contains)).Select(t => t.Text), .. lists.SelectMany(l => l.Tasks).Select(t => t.Text)]),
            });
        }
    }

    private static string Names(Place[] places) => Wording.List(places.Select(p => p.Name));

    private static string? Subject(EngagementFacts facts, Place[] places)
    {
        string[] links = [.. places.SelectMany(p => p.Entries).Select(e => e.LinkId).OfType<string>().Distinct(StringComparer.Ordinal)];
        return links is [var one] && facts.Chain.Any(l => l.Id == one) ? one : null;
    }
}
