using VendorRisk.People;

namespace VendorRisk.Web.Accounts;

/// <summary>A post as it is typed.</summary>
public sealed class PostEdit
{
    public Role Role { get; set; } = Role.Drafting;

    public string Department { get; set; } = "";

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public string SubstituteFor { get; set; } = "";

    public static PostEdit Of(Post post) => new()
    {
        Role = post.Role,
        Department = post.Department ?? "",
        From = post.From,
        Until = post.Until,
        SubstituteFor = post.SubstituteFor ?? "",
    };

    public static PostEdit New(DateOnly today) => new() { From = today };

    /// <returns>Null without a first day.</returns>
    public Post? ToPost() => From is { } from ? new Post(Role, Blank(Department), from, Until, Blank(SubstituteFor)) : null;

    private static string? Blank(string typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
