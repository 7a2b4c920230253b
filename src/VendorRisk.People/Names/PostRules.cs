using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using VendorRisk.Linked.Characters;

namespace VendorRisk.People.Names;

/// <summary>What posts must fulfil, and their one form.</summary>
internal static class PostRules
{
    private const int Most = 20;
    private const int LongestName = 100;

    /// <summary>The posts in their one form, each once; a problem for each that cannot be.</summary>
    public static ImmutableArray<Post> Checked(ImmutableArray<Post> posts, ProblemList problems)
    {
        if (posts.IsDefaultOrEmpty)
        {
            return [];
        }

        if (posts.Length > Most)
        {
            problems.Add("posts.many", "posts", $"役割が{posts.Length}件あります。{Most}件以内にしてください。");
        }

        return [.. posts.Take(Most).Select((post, i) => Checked(post, i + 1, problems)).Distinct()];
    }

    private static Post Checked(Post post, int number, ProblemList problems)
    {
        string field = string.Create(CultureInfo.InvariantCulture, $"posts[{number - 1}]");
        if (!Enum.IsDefined(post.Role))
        {
            problems.Add("post.role", field, $"{number}件目の役割が選ばれていません。一覧から選んでください。");
        }

        if (post.Until < post.From)
        {
            problems.Add(
                "post.dates",
                field,
                string.Create(CultureInfo.InvariantCulture, $"{number}件目の役割の最後の日（{post.Until:yyyy-MM-dd}）が、最初の日（{post.From:yyyy-MM-dd}）より前です。日付を入力し直してください。"));
        }

        return post with
        {
            // A blank department must not become "all departments" by itself.
            Department = post.Department is null ? null : problems.Required(Folded(post.Department), field + ".department", $"{number}件目の役割の部署", LongestName),
            SubstituteFor = problems.Optional(Folded(post.SubstituteFor), field + ".substituteFor", $"{number}件目の役割の「だれの代理か」", LongestName),
        };
    }

    private static string? Folded(string? text) => text is null ? null : NormalizedText.Of(UnifiedKanji.In(text), NormalizationForm.FormKC).Trim();
}
