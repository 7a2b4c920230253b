using System.Globalization;

namespace VendorRisk.People.Storage;

/// <summary>Between rows and records.</summary>
internal static class Rows
{
    public static string Stamp(DateTimeOffset time) => time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset Time(string stamp) => DateTimeOffset.ParseExact(stamp, "O", CultureInfo.InvariantCulture);

    public static string Key(Guid id) => id.ToString("N");

    public static Guid Id(string key) => Guid.ParseExact(key, "N");

    /// <summary>When a lock ends that still holds; null when there is none.</summary>
    public static DateTimeOffset? LockedUntil(Account account, DateTimeOffset now) =>
        account.LockedUntil is { } until && Time(until) > now ? Time(until) : null;

    public static Person Person(Account account, IEnumerable<Post> posts, DateTimeOffset now) => new()
    {
        Id = Id(account.Id),
        UserName = account.UserName,
        Name = account.Name,
        ExternalName = account.ExternalName,
        Disabled = account.Disabled,
        Sample = account.Sample,
        CodeRequired = account.CodeKey is not null,
        MustChangePassword = account.MustChangePassword,
        LockedUntil = LockedUntil(account, now),
        Revision = account.Revision,
        Posts = [.. posts],
        Stamp = account.Stamp,
    };

    public static Post Post(PostRow row) => new(Enum.Parse<Role>(row.Role), row.Department, row.From, row.Until, row.SubstituteFor);

    public static PostRow Row(string account, int place, Post post) => new()
    {
        AccountId = account,
        Place = place,
        Role = post.Role.ToString(),
        Department = post.Department,
        From = post.From,
        Until = post.Until,
        SubstituteFor = post.SubstituteFor,
    };

    public static PersonalToken Token(TokenRow row) => new()
    {
        Id = Id(row.Id),
        Account = Id(row.AccountId),
        Name = row.Name,
        Scopes = [.. row.Scopes.Split(' ').Select(Enum.Parse<TokenScope>)],
        MadeAt = Time(row.MadeAt),
        Until = row.Until,
        UsedOn = row.UsedOn,
        EndedAt = row.EndedAt is { } ended ? Time(ended) : null,
    };

    public static PeopleLogEntry Entry(LogRow row) => new(
        row.Sequence, Time(row.At), row.Who, row.AccountId is null ? null : Id(row.AccountId), Enum.Parse<PeopleEvent>(row.Event), row.Subject, row.Detail);
}
