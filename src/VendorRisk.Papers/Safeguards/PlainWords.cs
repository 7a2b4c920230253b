using System.Text.RegularExpressions;
using VendorRisk.Contract;

namespace VendorRisk.Papers.Safeguards;

/// <summary>Controls that a sentence names in so many words, whatever the classifier makes of it.</summary>
internal static partial class PlainWords
{
    /// <param name="folded">The sentence.</param>
    /// <param name="byWard">Whether the office itself is bound: then it audits the vendor, and not its own staff.</param>
    public static IEnumerable<string> Of(string folded, bool byWard)
    {
        if ((InspectionWords.IsVisit(folded) || (byWard && Audits().IsMatch(folded))) && !OfOthers().IsMatch(folded))
        {
            yield return ControlIds.InspectionAndReports;
        }

        if (PeriodicCheck().IsMatch(folded))
        {
            yield return ControlIds.PeriodicCheck;
        }

        if (LockedCase().IsMatch(folded))
        {
            yield return ControlIds.LockableBag;
        }

        if (SetPartners().IsMatch(folded))
        {
            yield return ControlIds.SetPartnersOnly;
        }
    }

    [GeneratedRegex("(?<!内部|自己)(監査|検査)を[^。]{0,20}(実施|行う|行い|行な)")]
    private static partial Regex Audits();

    /// <summary>The subcontractor's place, or the vendor's own rooms watched by itself.</summary>
    [GeneratedRegex("再委託先|再受託者|立ち?入り?(を|の)?(制限|禁止|記録|管理|許可|権限)|入退室")]
    private static partial Regex OfOthers();

    [GeneratedRegex("管理の?状況[^。、]{0,12}(確認|点検)")]
    private static partial Regex PeriodicCheck();

    [GeneratedRegex("(鍵(付き|付|つき|のかかる)|施錠(できる|した|可能な))の?(かばん|カバン|鞄|ケース|バッグ|ボックス|コンテナ)")]
    private static partial Regex LockedCase();

    [GeneratedRegex("(通信|接続)(する|先の?|の)?相手(先)?[^。]{0,16}限定|特定の?相手(以外|のほか)[^。]{0,12}(通信|接続)")]
    private static partial Regex SetPartners();
}
