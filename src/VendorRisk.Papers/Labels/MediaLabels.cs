using System.Text.RegularExpressions;

namespace VendorRisk.Papers.Labels;

/// <summary>Labels of rows that say what data is on or in, put together from what is done with it, the data and the word for the form: 取扱媒体, 個人情報の記録形態, データの保存方法.</summary>
internal static partial class MediaLabels
{
    /// <param name="core">A label's core (<see cref="LabelText.Core"/>).</param>
    public static bool Are(string core) => core.Length <= 24 && Composed().IsMatch(core);

    [GeneratedRegex(
        "^(?:(?:個人|取扱い?)?(?:情報|データ)(?:等)?(?:の|を|が)?)?(?:取り?扱い?|取り?扱う|記録|保存|保管|保有|使用|利用|授受|受渡し?|貸与|格納|記憶)?(?:する|される|されている|した)?(?:の)?媒体(?:の?(?:種類|種別|名称|名|内容|区分))?(?:等)?$"
        + "|^(?:(?:個人|取扱い?)?(?:情報|データ)(?:等)?の)(?:記録|保存|保管|保有|取扱い?)?(?:形態|様式|形式)(?:等)?$|^(?:(?:個人|取扱い?)?(?:情報|データ)(?:等)?の)(?:記録|保存|保管|格納)方法(?:等)?$|^(?:(?:個人|取扱い?)?(?:情報|データ)(?:等)?の)(?:授受|受渡し|受け渡し|引渡し)(?:の?(?:方法|手段))?$|^(?:記録|保存|保管|保有)(?:の)?(?:形態|形式)(?:等)?$")]
    private static partial Regex Composed();
}
