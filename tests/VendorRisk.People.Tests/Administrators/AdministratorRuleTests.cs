using VendorRisk.People.Administrators;

namespace VendorRisk.People.Tests.Administrators;

public class AdministratorRuleTests
{
    private const int Days = 40;
    private static readonly DateOnly Today = TemporaryPeople.Today;

#pragma warning disable CA5394 // A seeded source on purpose: a failing set must come again.
    [Fact]
    public void RandomPosts_AreRejected_ExactlyWhereADayIsLeftWithoutAnAdministrator()
    {
        Random random = new(5);
        int rejected = 0;
        for (int round = 0; round < 20_000; round++)
        {
            Post[] before = [.. Enumerable.Range(0, random.Next(3)).Select(_ => One(random))];
            Post[] after = [.. Enumerable.Range(0, random.Next(5)).Select(_ => One(random))];
            ProblemList problems = new();
            AdministratorRule.Check(before, after, Today, problems);
            bool none = !after.Any(LastsOn);
            bool gap = Enumerable.Range(0, 3 * Days).Any(day => !after.Any(post => post.IsOn(Today.AddDays(day))));
            problems.Any.ShouldBe(none ? before.Any(LastsOn) : gap, $"{string.Join(", ", before.AsEnumerable())} → {string.Join(", ", after.AsEnumerable())}");
            rejected += problems.Any ? 1 : 0;
        }

        rejected.ShouldBeInRange(2_000, 18_000);
    }

    private static Post One(Random random)
    {
        DateOnly from = Today.AddDays(random.Next(-Days / 4, Days / 4));
        return new Post(Role.System, null, from, random.Next(3) == 0 ? null : from.AddDays(random.Next(Days / 2)));
    }
#pragma warning restore CA5394

    private static bool LastsOn(Post post) => !post.IsOver(Today);
}
