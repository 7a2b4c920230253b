using System.Text.RegularExpressions;
using VendorRisk.Contract;

namespace VendorRisk.Papers.Checklists;

/// <summary>Words that ask for what is wrong, not for what is done: 課題あり, 不備の有無, 改善不要. There, a yes is bad news.</summary>
internal static partial class FaultWords
{
    /// <summary>What short words say of a safeguard: 不備あり is not done, 問題なし is done. Null where they speak of no fault.</summary>
    /// <param name="words">Folded words without white space.</param>
    public static ChecklistMark? Of(string words) =>
        Absent().IsMatch(words) || Needless().IsMatch(words) ? ChecklistMark.Yes
        : Present().IsMatch(words) || Needed().IsMatch(words) ? ChecklistMark.Undone
        : null;

    /// <summary>Whether a head asks for faults: 課題の有無, 不備.</summary>
    /// <param name="head">Folded words without white space and brackets.</param>
    public static bool AreAsked(string head) => Asked().IsMatch(head);

    /// <summary>Whether the head names faults and does not say that 有 or 無 is to be written: a column of remarks, where another holds the answers.</summary>
    public static bool AreNamed(string head) => Named().IsMatch(head);

    private const string Fault = "(?:課題|問題|リスク|違反|不備|指摘|懸念|欠陥|支障|逸脱|漏れ|不足|危険|不適合|未対応)(?:点|事項|箇所|項目|性)?";

    [GeneratedRegex("^.{0,6}?" + Fault + "(?:が|は|も)?(?:なし|無し|無|ない|ありません|なかった|ナシ|見られない|認められない)$")]
    private static partial Regex Absent();

    [GeneratedRegex("^.{0,6}?" + Fault + "(?:が|は|も)?(?:あり|有り|有|ある|あります|あった|アリ|見られる|認められる)$")]
    private static partial Regex Present();

    [GeneratedRegex("^(?:要(?:改善|是正|対応|見直し|指導|注意)|(?:改善|是正|見直し|対応)(?:が|を)?(?:必要|要す|要する))$")]
    private static partial Regex Needed();

    [GeneratedRegex("^(?:改善|是正|見直し|指導)(?:の|は|が)?(?:不要|必要なし|必要無し|必要ない|必要がない|要しない)$")]
    private static partial Regex Needless();

    [GeneratedRegex("^.{0,6}?" + Fault + "(?:等)?(?:の?有無|の?別)$")]
    private static partial Regex Asked();

    [GeneratedRegex("^" + Fault + "(?:等)?(?:欄)?$")]
    private static partial Regex Named();
}
