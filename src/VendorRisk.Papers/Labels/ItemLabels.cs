using System.Text.RegularExpressions;

namespace VendorRisk.Papers.Labels;

/// <summary>Labels of rows that list data, put together from what is done with it (取り扱わせる, 預ける, 貸与する), the noun (個人情報, 情報, データ) and what of it is told (項目, 種類, 範囲).</summary>
internal static partial class ItemLabels
{
    /// <param name="core">A label's core (<see cref="LabelText.Core"/>).</param>
    public static bool Are(string core) => core.Length <= 30 && Composed().IsMatch(core);

    [GeneratedRegex(
        "(?:扱う|扱い|扱わせる|託する|託した|渡す|預ける|預かる|貸与する|提供する|開示する|用いる|使う|使用する|使用させる|利用する|利用させる|処理する|処理させる|閲覧する|閲覧させる|知り得る|保有する|共有する|対象とする|対象となる|含まれる|伴う|係る)"
        + "(?:主な|特定)?(?:個人|保有個人|住民|利用者|顧客|患者|申請者)?(?:情報|データ)(?:等|項目)?(?:の?(?:項目|種類|種別|内容|範囲|具体的な?項目|名称|内訳|一覧))?(?:等)?$"
        + "|(?:扱う|扱わせる|渡す|預ける|貸与する|提供する|記録する|収集する)(?:名簿|台帳|書類|ファイル)?の?(?:項目|記載事項)(?:等)?$"
        + "|^(?:取扱い?|対象)(?:個人)?(?:情報|データ)$|^(?:主な|必要な)?(?:情報|データ)(?:等)?の?(?:項目|種類|種別|内容|内訳)$|^(?:個人|保有個人|特定個人|取扱い?|対象)(?:情報|データ)(?:等)?の?(?:項目|種類|種別|内容|範囲|名称|内訳|一覧)(?:等)?$|^(?:記録|取扱い?|収集|提供|入力|データ|個人情報の?記録)項目$")]
    private static partial Regex Composed();
}
