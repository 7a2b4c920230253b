using System.Collections.Immutable;
using System.Globalization;

namespace VendorRisk.People.Tokens;

/// <summary>What must hold of a token before it is made.</summary>
internal static class TokenRules
{
    /// <summary>So many tokens of one account may be good at once.</summary>
    public const int Most = 20;

    private const int LongestName = 30;

    public static NewToken Checked(NewToken token, DateOnly today, ProblemList problems)
    {
        ArgumentNullException.ThrowIfNull(token);
        NewToken tidy = token with
        {
            Name = problems.Required(token.Name, "name", "トークンの名前", LongestName),
            Scopes = token.Scopes.IsDefault ? [] : [.. token.Scopes.Where(Enum.IsDefined).Distinct().Order()],
        };
        if (tidy.Name.Any(char.IsControl))
        {
            problems.Add("name.control", "name", "トークンの名前に、改行などは使えません。1行で入力してください。");
        }

        if (tidy.Scopes.IsEmpty)
        {
            problems.Add("scopes.empty", "scopes", "トークンの範囲が選ばれていません。一つ以上を選んでください。");
        }

        if (tidy.Until < today || tidy.Until > today.AddYears(1))
        {
            problems.Add("until.range", "until", string.Create(CultureInfo.InvariantCulture, $"トークンの最後の日は、今日（{today:yyyy-MM-dd}）から1年以内（{today.AddYears(1):yyyy-MM-dd} まで）にしてください。"));
        }

        return tidy;
    }

    public static string Words(NewToken token) =>
        string.Create(CultureInfo.InvariantCulture, $"トークン「{token.Name}」（{Words(token.Scopes)}、{token.Until:yyyy-MM-dd} まで）");

    private static string Words(ImmutableArray<TokenScope> scopes) => string.Join("・", scopes.Select(scope => scope switch
    {
        TokenScope.Read => "閲覧",
        TokenScope.Write => "変更",
        TokenScope.Administer => "管理",
        _ => throw new ArgumentOutOfRangeException(nameof(scopes), scope, null),
    }));
}
