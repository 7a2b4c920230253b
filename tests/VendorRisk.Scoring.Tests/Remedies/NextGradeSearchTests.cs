using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Remedies;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Tests.Remedies;

public class NextGradeSearchTests
{
    private static readonly Policy Policy = PolicyReader.Default();

    [Fact]
    public void Towards_RandomSmallCases_FindsWhatTryingEverySetFinds()
    {
        Random random = new(20260401);
        int reachable = 0;
        int gated = 0;
        for (int round = 0; round < 600; round++)
        {
            Points inherent = new(random.Next(0, 800));
            ImmutableArray<MendableItem> items = [.. Enumerable.Range(0, random.Next(1, 10)).Select(_ => Item(random))];
            Grade now = items.Any(i => i.Gates) ? Grade.E : Policy.GradeOf(Residual(inherent, items, []));
            if (now == Grade.A)
            {
                continue;
            }

            GradeStep step = new NextGradeSearch(Policy, inherent, items, items.Length).Towards(now - 1);
            (int Size, Points Residual)? truth = ByTryingAll(inherent, items, now - 1);

            step.Reachable.ShouldBe(truth is not null);
            if (truth is { } best)
            {
                reachable++;
                gated += items.Any(i => i.Gates) ? 1 : 0;
                (step.Count, step.Residual).ShouldBe((best.Size, best.Residual));
                Residual(inherent, items, [.. step.Findings]).ShouldBe(step.Residual);
                (step.Grade < now).ShouldBeTrue();
                step.Findings.ShouldAllBe(i => items[i].Mendable);
                items.Select((item, i) => (item, i)).Where(x => x.item.Gates).ShouldAllBe(x => step.Findings.Contains(x.i));
            }
        }

        reachable.ShouldBeGreaterThan(150);
        gated.ShouldBeGreaterThan(30);
    }

    private static MendableItem Item(Random random)
    {
        Severity severity = random.Next(12) == 0 ? Severity.Critical : (Severity)random.Next(0, 4);
        string category = RiskCategories.All[random.Next(0, 3)];
        return random.Next(5) == 0
            ? new MendableItem(WeightedItem.OfUnknown(Policy, category, severity), true, false)
            : new MendableItem(WeightedItem.OfFinding(Policy, category, severity), random.Next(6) != 0, severity >= Policy.Gate);
    }

    private static (int Size, Points Residual)? ByTryingAll(Points inherent, ImmutableArray<MendableItem> items, Grade target)
    {
        (int Size, Points Residual)? best = null;
        for (int set = 0; set < 1 << items.Length; set++)
        {
            int[] gone = [.. Enumerable.Range(0, items.Length).Where(i => (set >> i & 1) == 1)];
            if (gone.Any(i => !items[i].Mendable) || items.Where((item, i) => item.Gates && !gone.Contains(i)).Any())
            {
                continue;
            }

            Points residual = Residual(inherent, items, gone);
            if (Policy.GradeOf(residual) <= target && (best is null || gone.Length < best.Value.Size || (gone.Length == best.Value.Size && residual < best.Value.Residual)))
            {
                best = (gone.Length, residual);
            }
        }

        return best;
    }

    private static Points Residual(Points inherent, ImmutableArray<MendableItem> items, int[] gone) => inherent + Apportionment.Added(
        inherent, Apportionment.Diminished([.. items.Where((_, i) => !gone.Contains(i)).Select(i => i.Item)], Policy.Repeats), Policy.Half);
}
