using System.Text.RegularExpressions;

namespace VendorRisk.Papers.Labels;

/// <summary>Labels of rows that count the people whose data it is: 対象人数, 取扱件数の見込み, 年間の利用者数.</summary>
internal static partial class CountLabels
{
    /// <param name="core">A label's core (<see cref="LabelText.Core"/>).</param>
    public static bool Are(string core) => core.Length <= 20 && Counted().IsMatch(core) && !Staff().IsMatch(core);

    // 人員 by itself is mostly who does the work.
    [GeneratedRegex("^(?:年間|延べ|予定|想定|見込み?|の)*人員")]
    private static partial Regex Staff();

    [GeneratedRegex("^(?:年間|年度間|月間|延べ|おおよその|概算)?(?:の)?(?:対象|取扱い?|処理|想定|見込み?|予定|個人情報(?:の)?|情報(?:の)?|本人(?:の)?)?(?:と?なる|とする)?(?:想定|見込み?|予定|取扱い?)?(?:者|個人|本人|住民|市民|町民|村民|県民|区民|児童|生徒|患者|利用者?|申請者?|申込者?|受給者?|参加者?|応募者?|受講者?|加入者?)?(?:の)?(?:想定|見込み?|予定|概算)?(?:人数|者数|人員|件数|人口|の数)(?:等)?(?:の?(?:見込み?|想定|予定|概算))?$")]
    private static partial Regex Counted();
}
