using System.Globalization;

namespace VendorRisk.People.Administrators;

/// <summary>
/// Either there is no administrator at all, or somebody is one on every day from today on. Looking at today alone would let the last post run out by itself:
/// then nobody could give out posts any more, and the samples' door would be open again.
/// </summary>
internal static class AdministratorRule
{
    /// <summary>A problem when the posts of administrators that are left do not reach on without a gap.</summary>
    /// <param name="before">The system posts of every enabled account that is no sample.</param>
    /// <param name="after">The same after the change.</param>
    /// <param name="today">Today.</param>
    /// <param name="problems">Takes the problem.</param>
    public static void Check(IEnumerable<Post> before, IReadOnlyCollection<Post> after, DateOnly today, ProblemList problems)
    {
        if (!after.Any(post => !post.IsOver(today)))
        {
            if (before.Any(post => !post.IsOver(today)))
            {
                problems.Add(
                    "administrator.last",
                    "posts",
                    "この人が最後のシステム管理者です。このまま変更すると、利用者を管理できる人がいなくなります。先に、別の利用者に「システム管理」の役割を期限なしで付けてください。");
            }
        }
        else if (FirstDayWithout(after, today) is { } day)
        {
            problems.Add(
                "administrator.gap",
                "posts",
                string.Create(CultureInfo.InvariantCulture, $"このまま変更すると、{day:yyyy-MM-dd} からシステム管理者がいなくなります。先に、だれかに「システム管理」の役割を、その日までに始まり期限のない形で付けてください。"));
        }
    }

    /// <summary>The first day from today on on which nobody is administrator; null when there is none.</summary>
    private static DateOnly? FirstDayWithout(IEnumerable<Post> posts, DateOnly today)
    {
        DateOnly day = today;
        foreach (Post post in posts.Where(post => !post.IsOver(today)).OrderBy(post => post.From))
        {
            if (post.From > day)
            {
                return day;
            }

            if (post.Until is null || post.Until == DateOnly.MaxValue)
            {
                return null;
            }

            day = post.Until.Value >= day ? post.Until.Value.AddDays(1) : day;
        }

        return day;
    }
}
