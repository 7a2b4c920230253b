using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.People;

/// <summary>Tells which groups of people in need of protection a sentence names; a word that belongs to one group is not counted for another.</summary>
internal static partial class ProtectedGroups
{
    public static ImmutableArray<Fact<string>> Of(PaperText sentence)
    {
        List<Fact<string>> groups = [];
        string rest = sentence.Folded;
        foreach ((string group, Regex words) in Groups())
        {
            Match match = words.Match(rest);
            if (match.Success)
            {
                groups.Add(Fact.Known(group, sentence.SourceOf(match.Index, match.Length)));
                rest = words.Replace(rest, m => new string('\n', m.Length));
            }
        }

        return [.. groups];
    }

    private static (string Group, Regex Words)[] Groups() =>
    [
        ("DV等の避難者", Evacuee()),
        ("虐待を受けた人", Abused()),
        ("施設入所児童等", InstitutionChild()),
        ("視覚・聴覚障害者", Impaired()),
        ("生活保護受給者", Welfare()),
    ];

    [GeneratedRegex("配偶者(から|等から)の?暴力|DV(?!D)|ドメスティック|支援措置|ストーカー|避難している")]
    private static partial Regex Evacuee();

    /// <summary>Abused people who live in a home are no second group.</summary>
    [GeneratedRegex("虐待[^。、]{0,12}(施設(等)?[^。、]{0,6}入所|措置入所)?")]
    private static partial Regex Abused();

    [GeneratedRegex("児童[^。、]{0,20}施設[^。、]{0,8}入所[^。、]{0,6}児童|施設[^。、]{0,4}入所[^。、]{0,4}児童|児童[^。、]{0,8}施設(等)?[^。、]{0,6}入所")]
    private static partial Regex InstitutionChild();

    [GeneratedRegex("視覚障(害|がい)|聴覚障(害|がい)")]
    private static partial Regex Impaired();

    [GeneratedRegex("生活保護")]
    private static partial Regex Welfare();
}
