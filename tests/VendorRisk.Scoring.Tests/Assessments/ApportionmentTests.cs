using System.Collections.Immutable;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Tests.Assessments;

public class ApportionmentTests
{
    private static readonly ImmutableArray<int> Repeats = [100, 70, 50, 25];
    private static readonly Points Half = new(600);

    [Fact]
    public void Share_AnyWeights_AddsUpExactly()
    {
        Random random = new(20260401);
        for (int round = 0; round < 2000; round++)
        {
            ImmutableArray<long> weights = [.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => (long)random.Next(0, 4) * random.Next(0, 20000))];
            Points total = new(weights.Sum() == 0 ? 0 : random.Next(0, 1001));
            ImmutableArray<Points> shares = Apportionment.Share(total, weights);
            shares.Sum(s => s.Tenths).ShouldBe(total.Tenths);
            shares.ShouldAllBe(s => s.Tenths >= 0);
            shares.Where((_, i) => weights[i] == 0).ShouldAllBe(s => s.Tenths == 0);
        }
    }

    [Fact]
    public void Share_EqualWeights_GivesTheRemainderInOrder() =>
        Apportionment.Share(new Points(11), [5, 5, 5]).Select(s => s.Tenths).ShouldBe([4, 4, 3]);

    [Fact]
    public void Diminished_OneCategory_CountsTheHeaviestInFull() =>
        Apportionment.Diminished([new("data", 1000), new("data", 8000), new("cloud", 1000), new("data", 1000), new("data", 1000), new("data", 1000)], Repeats)
            .ShouldBe([700, 8000, 1000, 500, 250, 250]);

    [Fact]
    public void Added_MoreWeight_IsNeverLessRisk_AndTheScaleNeverRunsOver()
    {
        Random random = new(17);
        for (int round = 0; round < 500; round++)
        {
            Points inherent = new(random.Next(0, 1001));
            List<WeightedItem> items = [];
            Points before = Points.Zero;
            for (int i = 0; i < 40; i++)
            {
                items.Add(new WeightedItem(random.Next(0, 4) == 0 ? "data" : "cloud", random.Next(0, 5) * 4000L));
                Points added = Apportionment.Added(inherent, Apportionment.Diminished(items, Repeats), Half);
                added.ShouldBeGreaterThanOrEqualTo(before);
                (inherent + added).Tenths.ShouldBeLessThanOrEqualTo(1000);
                before = added;
            }
        }
    }

    [Fact]
    public void Added_HalfTheWeight_UsesHalfOfWhatIsLeft() => Apportionment.Added(new Points(400), [60_000], Half).ShouldBe(new Points(300));
}
