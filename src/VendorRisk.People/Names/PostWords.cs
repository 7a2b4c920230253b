using System.Globalization;

namespace VendorRisk.People.Names;

/// <summary>Posts in the words of the log.</summary>
internal static class PostWords
{
    public static string Of(IReadOnlyCollection<Post> posts) => posts.Count == 0 ? "役割なし" : string.Join("、", posts.Select(Of));

    private static string Of(Post post)
    {
        string until = post.Until is { } last ? last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        string substitute = post.SubstituteFor is { } other ? $"、{other}の代理" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Of(post.Role)}（{post.Department ?? "全部署"}、{post.From:yyyy-MM-dd}〜{until}{substitute}）");
    }

    private static string Of(Role role) => role switch
    {
        Role.Drafting => "起案",
        Role.Procurement => "契約審査",
        Role.Committee => "委員",
        Role.Secretariat => "事務局",
        Role.Oversight => "監督",
        Role.Rules => "基準・規則の管理",
        Role.Auditor => "監査",
        Role.System => "システム管理",
        _ => role.ToString(),
    };
}
