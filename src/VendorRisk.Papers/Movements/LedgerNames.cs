using System.Text.RegularExpressions;

namespace VendorRisk.Papers.Movements;

/// <summary>What offices call the record of hand-overs. A name such as 受渡しの票 contains the word for handing over, but states no hand-over.</summary>
internal static partial class LedgerNames
{
    public static bool In(string folded) => Name().IsMatch(folded);

    /// <param name="folded">The folded text.</param>
    /// <returns>Where names stand.</returns>
    public static IReadOnlyList<Range> Find(string folded)
    {
        List<Range> names = [];
        foreach (ValueMatch name in Name().EnumerateMatches(folded))
        {
            names.Add(name.Index..(name.Index + name.Length));
        }

        return names;
    }

    [GeneratedRegex("記録票|記録簿|管理簿|管理票|管理台帳|媒体台帳|受領[書証票簿印]|(受け?渡し?|授受|受け?払い?|引き?渡し?|引き?継ぎ?|貸し?出し?|持ち?出し?|搬送|送付)し?(状況|確認|管理)?の?(記録|台帳|伝票|票|簿|表|帳)")]
    private static partial Regex Name();
}
