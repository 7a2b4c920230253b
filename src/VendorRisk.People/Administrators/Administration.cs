using VendorRisk.People.Storage;

namespace VendorRisk.People.Administrators;

/// <summary>Who counts as an administrator: an enabled account, not a sample, with a system post.</summary>
internal static class Administration
{
    /// <summary>The system posts of those who count, also past and future ones.</summary>
    public static IQueryable<PostRow> Posts(PeopleContext db) =>
        db.Posts.Where(post => post.Role == nameof(Role.System) && db.Accounts.Any(account => account.Id == post.AccountId && !account.Disabled && !account.Sample));

    /// <summary>The posts among them that are not over.</summary>
    public static IQueryable<PostRow> NotOver(PeopleContext db, DateOnly today) => Posts(db).Where(post => post.Until == null || post.Until >= today);
}
